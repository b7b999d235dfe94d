import { Skeleton } from "antd";

/** While something is loaded. */
export function Opening() {
  return (
    <div aria-busy="true" style={{ padding: 24 }}>
      <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />
    </div>
  );
}
