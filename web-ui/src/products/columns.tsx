import type { TableProps } from "antd";
import { Link } from "react-router";
import type { ProductView } from "../api/schema.gen";

/** Goods are kept in stock; a service is not, and never makes a transfer. */
export const PRODUCT_KIND: Record<ProductView["kind"], string> = { GOODS: "Goods", SERVICE: "Service" };

/** What a list of products shows. */
export const PRODUCT_COLUMNS: TableProps<ProductView>["columns"] = [
  { title: "Product", key: "name", dataIndex: "name", sorter: true },
  { title: "SKU", key: "sku", dataIndex: "sku", sorter: true },
  { title: "Kind", key: "kind", render: (_, it) => PRODUCT_KIND[it.kind] },
  {
    title: <span className="unseen">Stock</span>,
    key: "stock",
    render: (_, it) =>
      it.kind === "GOODS" && (
        <Link to={`/stock?sku=${encodeURIComponent(it.sku)}`} aria-label={`Stock of ${it.name}`}>
          Stock
        </Link>
      ),
  },
];
