import type { Transfer } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Opening } from "../../app/frame/Opening";
import { useOrder } from "../../orders/orders";
import { TransferTree } from "./TransferTree";

/** All transfers of a transfer's order: what it came of, and what came of it. */
export function Family({ transfer, asOf }: { transfer: Transfer; asOf: string | undefined }) {
  const order = useOrder(transfer.order.id, asOf);
  if (order.error) return <ProblemAlert failed={order.error} />;
  if (!order.data) return <Opening />;
  return <TransferTree transfers={order.data.transfers} current={transfer.id} asOf={asOf} />;
}
