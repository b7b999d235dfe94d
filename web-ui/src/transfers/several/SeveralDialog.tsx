import { Button, Modal } from "antd";
import { useState } from "react";
import type { Transfer } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Opening } from "../../app/frame/Opening";
import { counted } from "../../app/words/quantity";
import { useValidateSeveral } from "../commands";
import { usePreviews } from "./previews";
import { Remainders } from "./Remainders";
import { Results } from "./Results";

interface SeveralDialogProps {
  transfers: Transfer[];
  onDone: () => void;
  onClose: () => void;
}

/** Shows what would be left over of each, asks where it has to be decided, and tells what became of each. */
export function SeveralDialog({ transfers, onDone, onClose }: SeveralDialogProps) {
  const previews = usePreviews(transfers);
  const validate = useValidateSeveral();
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState("");
  const results = validate.data?.results;

  const ship = () =>
    validate.mutate(
      {
        transfers: (previews.data ?? []).map(({ transfer, preview }) => {
          if (!preview.question) return { id: transfer.id };
          return refused.has(transfer.id)
            ? { id: transfer.id, backorder: "CANCEL", reason: reason.trim() || undefined }
            : { id: transfer.id, backorder: "CREATE" };
        }),
      },
      { onSuccess: onDone },
    );

  return (
    <Modal
      open
      width={680}
      title={results ? "Validated" : `Validate ${counted(transfers.length, "transfer")}?`}
      onCancel={onClose}
      footer={
        results ? (
          <Button type="primary" onClick={onClose}>
            Close
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>Discard</Button>
            <Button type="primary" disabled={!previews.data} loading={validate.isPending} onClick={ship}>
              Validate
            </Button>
          </>
        )
      }
    >
      <ProblemAlert failed={previews.error ?? validate.error} />
      {!previews.data && !previews.error && <Opening />}
      {results && <Results transfers={transfers} results={results} />}
      {!results && previews.data && (
        <Remainders
          previews={previews.data}
          refused={refused}
          onRefuse={setRefused}
          reason={reason}
          onReason={setReason}
        />
      )}
    </Modal>
  );
}
