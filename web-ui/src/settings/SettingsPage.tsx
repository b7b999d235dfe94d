import { Tabs } from "antd";
import { useSearchParams } from "react-router";
import { Heading } from "../app/parts/Heading";
import { Sheet } from "../app/parts/Sheet";
import { OperationTypes } from "../operation-types/OperationTypes";
import { Products } from "../products/Products";
import { Warehouses } from "../warehouses/Warehouses";
import { PickingPolicy } from "./PickingPolicy";

const PARTS = [
  { key: "delivery", label: "Delivery", children: <PickingPolicy /> },
  { key: "operation-types", label: "Operation Types", children: <OperationTypes /> },
  { key: "warehouses", label: "Warehouses", children: <Warehouses /> },
  { key: "products", label: "Products", children: <Products /> },
];

/** What is chosen for all orders, how warehouses deliver, and what there is to sell. */
export function SettingsPage() {
  const [address, setAddress] = useSearchParams();
  const view = address.get("view") ?? "delivery";
  return (
    <>
      <Heading title="Settings" />
      <Sheet>
        <Tabs
          activeKey={view}
          onChange={(chosen) => setAddress({ view: chosen }, { replace: true })}
          destroyOnHidden
          items={PARTS}
        />
      </Sheet>
    </>
  );
}
