import type { TableProps } from "antd";
import { Link } from "react-router";
import type { StockItem } from "../api/schema.gen";
import { useListAddress } from "../app/list/address";
import { Empty } from "../app/list/Empty";
import { List } from "../app/list/List";
import { Heading } from "../app/parts/Heading";
import { quantity } from "../app/words/quantity";
import { useStock } from "./stock";

const COLUMNS: TableProps<StockItem>["columns"] = [
  {
    title: "Product",
    key: "sku",
    render: (_, it) => <Link to={`/stock/${it.warehouse}/${it.sku}`}>{it.name}</Link>,
  },
  { title: "Warehouse", key: "warehouse", dataIndex: "warehouse" },
  { title: "On hand", key: "onHand", align: "right", render: (_, it) => quantity(it.onHand) },
  { title: "Free", key: "free", align: "right", render: (_, it) => quantity(it.free) },
];

/** All stock items. */
export function StockPage() {
  const address = useListAddress();
  const found = useStock({ page: address.page, size: address.size });
  return (
    <>
      <Heading title="Stock" />
      <List
        label="Stock"
        rowKey={(it) => `${it.warehouse}/${it.sku}`}
        columns={COLUMNS}
        address={address}
        found={found}
        empty={<Empty title="There is no stock yet" hint="Products appear here as soon as there are any." />}
      />
    </>
  );
}
