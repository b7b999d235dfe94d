import { DownloadOutlined } from "@ant-design/icons";
import { App, Button } from "antd";
import { useMutation } from "@tanstack/react-query";
import { problemOf } from "../../api/problem";
import { csv, type ReportPath } from "../reading";
import type { Scope } from "../scope";

interface CsvButtonProps {
  /** What is downloaded, for those who cannot see beside what the button stands. */
  of: string;
  path: ReportPath;
  scope: Scope;
}

/** Downloads all of a report, whatever part of it is shown. */
export function CsvButton({ of, path, scope }: CsvButtonProps) {
  const { message } = App.useApp();
  const download = useMutation({
    mutationFn: () => csv(path, scope),
    onSuccess: (text) => save(text, `${path.replace("/api/reports/", "").replaceAll("/", "-")}.csv`),
    onError: (failed) => message.error(problemOf(failed).title),
  });
  return (
    <Button
      size="small"
      icon={<DownloadOutlined />}
      loading={download.isPending}
      aria-label={`${of} as CSV`}
      onClick={() => download.mutate()}
    >
      CSV
    </Button>
  );
}

function save(text: string, name: string) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
