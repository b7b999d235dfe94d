import { Button } from "antd";
import { useState } from "react";
import type { Transfer } from "../../api/schema.gen";
import { useShortcut } from "../../app/shortcuts/shortcuts";
import { SeveralDialog } from "./SeveralDialog";

interface ValidateSeveralProps {
  transfers: Transfer[];
  /** Something was shipped. */
  onDone: () => void;
}

/** Validates all transfers that are marked, with one dialog for all remainders. */
export function ValidateSeveral({ transfers, onDone }: ValidateSeveralProps) {
  const [asked, setAsked] = useState<Transfer[]>();
  const ask = () => setAsked(transfers);
  useShortcut("v", ask, transfers.length > 0);
  return (
    <>
      {transfers.length > 0 && (
        <Button type="primary" onClick={ask}>
          Validate {transfers.length}
        </Button>
      )}
      {asked && <SeveralDialog transfers={asked} onDone={onDone} onClose={() => setAsked(undefined)} />}
    </>
  );
}
