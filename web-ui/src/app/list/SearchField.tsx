import { SearchOutlined } from "@ant-design/icons";
import { Input } from "antd";
import { useEffect, useState } from "react";
import type { ListAddress } from "./address";

const PAUSE_MS = 250;

/** Searches while one writes. */
export function SearchField({ address, label }: { address: ListAddress; label: string }) {
  const kept = address.one("q");
  const [text, setText] = useState(kept);
  const [seen, setSeen] = useState(kept);
  if (kept !== seen) {
    setSeen(kept);
    setText(kept);
  }
  useEffect(() => {
    if (text === kept) return;
    const timer = setTimeout(() => address.set({ q: text }), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <span data-search>
      <Input
        allowClear
        type="search"
        aria-label={label}
        placeholder={label}
        prefix={<SearchOutlined aria-hidden="true" />}
        value={text}
        onChange={(event) => setText(event.target.value)}
        style={{ width: "100%", minWidth: 260 }}
      />
    </span>
  );
}
