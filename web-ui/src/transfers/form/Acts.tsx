import { Button } from "antd";
import { useState } from "react";
import type { Transfer } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { ReasonDialog } from "../../app/parts/ReasonDialog";
import { useMay } from "../../session/session";
import { useAct } from "../commands";

/** What else can be done with an open transfer. */
export function Acts({ transfer }: { transfer: Transfer }) {
  const [cancelling, setCancelling] = useState(false);
  const check = useAct("check-availability");
  const unreserve = useAct("unreserve");
  const cancel = useAct("cancel");
  const { id, version } = transfer;
  const allowed = useMay("POST /api/transfers/**") ? transfer.allowed : [];
  return (
    <>
      {allowed.includes("CHECK_AVAILABILITY") && (
        <Button loading={check.isPending} onClick={() => check.mutate({ id, version })}>
          Check Availability
        </Button>
      )}
      {allowed.includes("UNRESERVE") && (
        <Button loading={unreserve.isPending} onClick={() => unreserve.mutate({ id, version })}>
          Unreserve
        </Button>
      )}
      {allowed.includes("CANCEL") && <Button onClick={() => setCancelling(true)}>Cancel</Button>}
      <ProblemAlert failed={check.error ?? unreserve.error} />
      {cancelling && (
        <ReasonDialog
          title={`Cancel ${transfer.reference}?`}
          action="Cancel the transfer"
          busy={cancel.isPending}
          failed={cancel.error}
          onAct={(reason) =>
            cancel.mutate({ id, version, reason }, { onSuccess: () => setCancelling(false) })
          }
          onClose={() => setCancelling(false)}
        >
          Nothing of it will be shipped, and its stock goes to whoever is next in line. The order stays
          confirmed.
        </ReasonDialog>
      )}
    </>
  );
}
