import { Alert } from "antd";
import type { Rebuild } from "../../api/schema.gen";
import { second } from "../../app/words/moment";
import { Digests } from "./Digests";
import { DifferingRows } from "./DifferingRows";
import { verdictOf } from "./verdict";

/** What came of a rebuild: whether what was in service was what the log says. */
export function Verdict({ of: rebuild }: { of: Rebuild }) {
  const { tone, text } = verdictOf(rebuild);
  return (
    <div data-verdict={rebuild.state} style={{ width: "100%" }}>
      <Alert
        type={tone}
        showIcon
        title={text}
        description={`Rebuilt ${second(rebuild.endedAt ?? rebuild.startedAt)}${rebuild.failure ? `: ${rebuild.failure}` : ""}`}
      />
      {rebuild.rows.length > 0 && <DifferingRows rows={rebuild.rows} />}
      {rebuild.digests.length > 0 && <Digests of={rebuild.digests} />}
    </div>
  );
}
