import { App, Button } from "antd";
import { useState } from "react";
import { hasCode, type ShortLine } from "../../api/problem";
import type { LineDone, Transfer } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { useShortcut } from "../../app/shortcuts/shortcuts";
import { useMay } from "../../session/session";
import { useValidate } from "../commands";
import { BackorderDialog } from "./BackorderDialog";
import { outcomeInWords } from "./outcome";

interface ValidateProps {
  transfer: Transfer;
  /** Per line, if the user wrote any. */
  quantities: LineDone[] | undefined;
  onDone: () => void;
}

/** Ships; where something would be left over and nobody has decided about that, it asks. */
export function Validate({ transfer, quantities, onDone }: ValidateProps) {
  const { message } = App.useApp();
  const [short, setShort] = useState<ShortLine[]>();
  const validate = useValidate();
  const ready = useMay("POST /api/transfers/**") && transfer.allowed.includes("VALIDATE");

  const ship = (answer: { backorder?: "CREATE" | "CANCEL"; reason?: string } = {}) =>
    validate.mutate(
      { id: transfer.id, version: transfer.version, quantities, ...answer },
      {
        onSuccess: (shipped) => {
          setShort(undefined);
          onDone();
          if ("delivered" in shipped) message.success(outcomeInWords(shipped));
        },
        onError: (refused) => {
          if (hasCode(refused, "backorder-decision-required")) setShort(refused.problem.lines);
        },
      },
    );

  useShortcut("v", ship, ready && !validate.isPending);
  const asked = hasCode(validate.error, "backorder-decision-required");
  return (
    <>
      {ready && (
        <Button type="primary" loading={validate.isPending && !short} onClick={() => ship()}>
          Validate
        </Button>
      )}
      {!short && !asked && <ProblemAlert failed={validate.error} onClose={validate.reset} />}
      {short && (
        <BackorderDialog
          transfer={transfer}
          short={short}
          quantities={quantities}
          busy={validate.isPending}
          failed={asked ? undefined : validate.error}
          onAnswer={ship}
          onDiscard={() => {
            setShort(undefined);
            validate.reset();
          }}
        />
      )}
    </>
  );
}
