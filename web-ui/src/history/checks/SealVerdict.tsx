import { Alert, Typography } from "antd";
import type { SealAudit } from "../../api/schema.gen";
import { quantity } from "../../app/words/quantity";

/** Whether the log is as it was sealed; with the head, to be noted where nobody here can change it. */
export function SealVerdict({ of: seal }: { of: SealAudit }) {
  const altered = seal.firstAltered;
  return (
    <Alert
      data-check="seal"
      role="status"
      showIcon
      type={seal.valid ? "success" : "error"}
      title={
        altered
          ? `The log is not as it was sealed, from event ${quantity(altered.position)} on.`
          : `Nothing was altered: ${quantity(seal.events)} events are as they were sealed.`
      }
      description={
        <>
          {altered && <p>{altered.detail}</p>}
          <p style={{ margin: 0 }}>
            {quantity(seal.ranges)} seals up to event {quantity(seal.sealedUpTo)}
            {!altered && `, ${quantity(seal.unsealedEvents)} events since`}. Note this head elsewhere, and
            whoever asks later can compare:
          </p>
          <Typography.Text code copyable style={{ overflowWrap: "anywhere" }}>
            {`${seal.headHash}@${seal.sealedUpTo}`}
          </Typography.Text>
        </>
      }
    />
  );
}
