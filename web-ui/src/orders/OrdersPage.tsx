import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useNavigate } from "react-router";
import { useListAddress } from "../app/list/address";
import { Choices } from "../app/list/Choices";
import { Empty } from "../app/list/Empty";
import { Filters } from "../app/list/Filters";
import { List } from "../app/list/List";
import { SearchField } from "../app/list/SearchField";
import { Heading } from "../app/parts/Heading";
import { useShortcut } from "../app/shortcuts/shortcuts";
import { useMay } from "../session/session";
import { DELIVERY_STATUS, ORDER_STATE, OUTCOME } from "../app/words/labels";
import { ORDER_COLUMNS } from "./columns";
import { type OrderQuestion, useOrders } from "./orders";

/** All orders, to be searched, filtered and sorted. */
export function OrdersPage() {
  const navigate = useNavigate();
  const address = useListAddress();
  const found = useOrders({
    q: address.one("q") || undefined,
    sku: address.one("sku") || undefined,
    state: address.many("state") as OrderQuestion["state"],
    deliveryStatus: address.many("deliveryStatus") as OrderQuestion["deliveryStatus"],
    outcome: address.many("outcome") as OrderQuestion["outcome"],
    page: address.page,
    size: address.size,
    sort: address.sort,
  });
  const quote = () => navigate("/orders/new");
  const maySell = useMay("POST /api/orders/**");
  useShortcut("n", quote, maySell);
  const quoteButton = maySell && (
    <Button type="primary" icon={<PlusOutlined />} onClick={quote}>
      New quotation
    </Button>
  );
  return (
    <>
      <Heading title="Orders">{quoteButton}</Heading>
      <Filters address={address}>
        <SearchField address={address} label="Search orders" />
        <Choices address={address} name="state" label="State" of={ORDER_STATE} />
        <Choices address={address} name="deliveryStatus" label="Delivery status" of={DELIVERY_STATUS} />
        <Choices address={address} name="outcome" label="Outcome" of={OUTCOME} />
      </Filters>
      <List
        label="Orders"
        rowKey={(order) => order.id}
        columns={ORDER_COLUMNS}
        address={address}
        found={found}
        empty={
          address.isFiltered ? (
            <Empty title="No order is like that" hint="Search for something else, or clear the filters." />
          ) : (
            <Empty
              title="There are no orders yet"
              hint="Write down what a customer wants; what cannot be shipped at once becomes a backorder."
              action={quoteButton}
            />
          )
        }
      />
    </>
  );
}
