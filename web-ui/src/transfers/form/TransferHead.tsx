import type { Transfer } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Heading } from "../../app/parts/Heading";
import { Star } from "../../app/parts/Star";
import { StatusBar } from "../../app/parts/StatusBar";
import { TRANSFER_STATE } from "../../app/words/labels";
import { AsItWasButton } from "../../history/time-slider/AsItWasButton";
import type { Past } from "../../history/usePast";
import { useMay } from "../../session/session";
import { useReschedule } from "../commands";
import { Validate } from "../validate/Validate";
import { Acts } from "./Acts";
import { quantitiesOf, type Written } from "./quantities";

interface TransferHeadProps {
  transfer: Transfer;
  past: Past;
  written: Written;
  /** What was written is of no use any more. */
  onDone: () => void;
}

/** What a transfer is called, how it stands, and what can be done with it. */
export function TransferHead({ transfer, past, written, onDone }: TransferHeadProps) {
  const reschedule = useReschedule();
  const present = past.asOf === undefined;
  const mayReschedule = useMay("PATCH /api/transfers/*") && present && transfer.allowed.length > 0;
  const { id, version } = transfer;
  return (
    <>
      <Heading
        title={transfer.reference}
        mark={
          <Star
            priority={transfer.priority}
            disabled={!mayReschedule}
            onChange={(priority) => reschedule.mutate({ id, version, priority })}
          />
        }
      >
        {present && (
          <>
            <Validate transfer={transfer} quantities={quantitiesOf(written, transfer)} onDone={onDone} />
            <Acts transfer={transfer} />
          </>
        )}
        <AsItWasButton past={past} />
        <StatusBar steps={steps(transfer)} at={TRANSFER_STATE[transfer.state].text} />
      </Heading>
      <ProblemAlert failed={reschedule.error} />
    </>
  );
}

function steps(transfer: Transfer): string[] {
  const life =
    transfer.state === "CANCELLED"
      ? (["WAITING", "CANCELLED"] as const)
      : (["WAITING", "READY", "DONE"] as const);
  return life.map((state) => TRANSFER_STATE[state].text);
}
