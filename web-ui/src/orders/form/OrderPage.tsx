import { useParams } from "react-router";
import { NotShown } from "../../app/errors/NotShown";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Opening } from "../../app/frame/Opening";
import { FormTabs } from "../../app/parts/FormTabs";
import { Sheet } from "../../app/parts/Sheet";
import { TimeSlider } from "../../history/time-slider/TimeSlider";
import { Timeline } from "../../history/timeline/Timeline";
import { usePast } from "../../history/usePast";
import { TransferTree } from "../../transfers/tree/TransferTree";
import { useOrder, useOrderHistory } from "../orders";
import { OrderFacts } from "./OrderFacts";
import { OrderHead } from "./OrderHead";
import { OrderLines } from "./OrderLines";
import { OtherInfo } from "./OtherInfo";

/** One order, now or as it was. */
export function OrderPage() {
  const { id = "" } = useParams();
  return <OrderForm key={id} id={id} />;
}

function OrderForm({ id }: { id: string }) {
  const past = usePast();
  const { data: order, error } = useOrder(id, past.asOf);
  const history = useOrderHistory(id);
  if (!order) return error ? <NotShown title="Order" failed={error} /> : <Opening />;
  const fixed = past.asOf !== undefined;
  return (
    <>
      <OrderHead order={order} past={past} />
      <TimeSlider past={past} history={history.data} />
      <ProblemAlert failed={error} />
      <Sheet>
        <OrderFacts order={order} />
        <FormTabs
          items={[
            { key: "lines", label: "Order Lines", children: <OrderLines order={order} fixed={fixed} /> },
            { key: "info", label: "Other Info", children: <OtherInfo order={order} fixed={fixed} /> },
            {
              key: "deliveries",
              label: "Deliveries",
              children: <TransferTree transfers={order.transfers} asOf={past.asOf} />,
            },
            { key: "history", label: "History", children: <Timeline history={history} past={past} /> },
          ]}
        />
      </Sheet>
    </>
  );
}
