import { Button, Flex, Input } from "antd";
import { useId, useState } from "react";

interface NoBackorderProps {
  busy: boolean;
  onRefuse: (reason: string | undefined) => void;
  onBack: () => void;
}

/** Asks why the remainder will never be shipped. */
export function NoBackorder({ busy, onRefuse, onBack }: NoBackorderProps) {
  const [reason, setReason] = useState("");
  const field = useId();
  return (
    <div style={{ marginBlockStart: 16 }}>
      <label htmlFor={field}>Why is the remainder not shipped later?</label>
      <Input.TextArea
        id={field}
        autoFocus
        rows={2}
        maxLength={500}
        value={reason}
        placeholder="Kept with the decision and shown in the reports; may be left out"
        onChange={(event) => setReason(event.target.value)}
      />
      <Flex gap={8} justify="flex-end" style={{ marginBlockStart: 16 }}>
        <Button onClick={onBack}>Back</Button>
        <Button type="primary" danger loading={busy} onClick={() => onRefuse(reason.trim() || undefined)}>
          Cancel the remainder
        </Button>
      </Flex>
    </div>
  );
}
