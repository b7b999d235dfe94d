import { QuestionCircleOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";

const WhyDrawer = lazy(async () => ({ default: (await import("./WhyDrawer")).WhyDrawer }));

interface WhyShortProps {
  transferId: string;
  line: number;
  /** Of what, for those who cannot see beside what the question stands. */
  product: string;
  /** As of when, or undefined for now. */
  asOf?: string;
}

/** "Why is this short?" beside a short line of a transfer. */
export function WhyShort({ transferId, line, product, asOf }: WhyShortProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        type="link"
        icon={<QuestionCircleOutlined />}
        aria-label={`Why is ${product} short?`}
        onClick={() => setOpen(true)}
      >
        Why is this short?
      </Button>
      {open && (
        <Suspense>
          <WhyDrawer
            transferId={transferId}
            line={line}
            product={product}
            asOf={asOf}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
