import { Button } from "antd";
import { useState } from "react";
import type { SaleOrder } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Heading } from "../../app/parts/Heading";
import { ReasonDialog } from "../../app/parts/ReasonDialog";
import { Star } from "../../app/parts/Star";
import { StatusBar } from "../../app/parts/StatusBar";
import { useShortcut } from "../../app/shortcuts/shortcuts";
import { ORDER_STATE } from "../../app/words/labels";
import { AsItWasButton } from "../../history/time-slider/AsItWasButton";
import type { Past } from "../../history/usePast";
import { useMay } from "../../session/session";
import { useCancelOrder, useChangeTerms, useConfirm } from "../commands";
import { DeliveryButton } from "./DeliveryButton";

/** What an order is called, how it stands, and what can be done with it. */
export function OrderHead({ order, past }: { order: SaleOrder; past: Past }) {
  const [cancelling, setCancelling] = useState(false);
  const confirm = useConfirm();
  const cancel = useCancelOrder();
  const terms = useChangeTerms();
  const mayAct = useMay("POST /api/orders/**") && past.asOf === undefined;
  const quotation = mayAct && order.state === "QUOTATION";
  const mayCancel = mayAct && order.state !== "CANCELLED";
  useShortcut("c", () => confirm.mutate(order), quotation && !confirm.isPending);
  return (
    <>
      <Heading
        title={order.reference}
        mark={
          <Star
            priority={order.priority}
            disabled={!quotation}
            onChange={(priority) => terms.mutate({ ...shown(order), priority })}
          />
        }
      >
        {quotation && (
          <Button type="primary" loading={confirm.isPending} onClick={() => confirm.mutate(order)}>
            Confirm
          </Button>
        )}
        {mayCancel && <Button onClick={() => setCancelling(true)}>Cancel</Button>}
        <DeliveryButton order={order} />
        <AsItWasButton past={past} />
        <StatusBar steps={steps(order)} at={ORDER_STATE[order.state].text} />
      </Heading>
      <ProblemAlert failed={confirm.error ?? terms.error} />
      {cancelling && (
        <ReasonDialog
          title={`Cancel ${order.reference}?`}
          action="Cancel the order"
          busy={cancel.isPending}
          failed={cancel.error}
          onAct={(reason) =>
            cancel.mutate({ ...shown(order), reason }, { onSuccess: () => setCancelling(false) })
          }
          onClose={() => setCancelling(false)}
        >
          Its open transfers are cancelled and their stock goes to whoever is next in line. What was delivered
          stays delivered.
        </ReasonDialog>
      )}
    </>
  );
}

function shown({ id, version }: SaleOrder) {
  return { id, version };
}

function steps(order: SaleOrder): string[] {
  const life =
    order.state === "CANCELLED"
      ? (["QUOTATION", "CANCELLED"] as const)
      : (["QUOTATION", "CONFIRMED"] as const);
  return life.map((state) => ORDER_STATE[state].text);
}
