import { Input } from "antd";
import { problemOf } from "../../api/problem";
import type { Transfer } from "../../api/schema.gen";
import { localMinute, minute, toInstant } from "../../app/words/moment";
import { useMay } from "../../session/session";
import { useReschedule } from "../commands";

/** When it is to leave; may be changed while it is open. */
export function ScheduledDate({ transfer }: { transfer: Transfer }) {
  const reschedule = useReschedule();
  const mayReschedule = useMay("PATCH /api/transfers/*") && transfer.allowed.length > 0;
  if (!mayReschedule) return minute(transfer.scheduledDate);
  return (
    <>
      <Input
        key={transfer.scheduledDate}
        type="datetime-local"
        size="small"
        aria-label="Scheduled date"
        defaultValue={localMinute(transfer.scheduledDate)}
        status={reschedule.error ? "error" : undefined}
        onBlur={(event) => {
          const chosen = toInstant(event.target.value);
          if (chosen && event.target.value !== localMinute(transfer.scheduledDate)) {
            reschedule.mutate({ id: transfer.id, version: transfer.version, scheduledDate: chosen });
          }
        }}
        style={{ width: 190 }}
      />
      {reschedule.error && (
        <div role="alert" style={{ color: "var(--bad)" }}>
          {problemOf(reschedule.error).detail}
        </div>
      )}
    </>
  );
}
