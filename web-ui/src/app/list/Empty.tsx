import { Empty as Nothing } from "antd";
import type { ReactNode } from "react";

/** Says that there is nothing, and what to do next. */
export function Empty({ title, hint, action }: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <Nothing
      image={Nothing.PRESENTED_IMAGE_SIMPLE}
      styles={{ image: { height: 36 } }}
      description={
        <>
          <strong>{title}</strong>
          {hint && <p className="quiet">{hint}</p>}
        </>
      }
    >
      {action}
    </Nothing>
  );
}
