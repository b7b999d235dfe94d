import { useSearchParams } from "react-router";
import { Heading } from "../app/parts/Heading";
import { Sections } from "../app/parts/Sections";
import { Sheet } from "../app/parts/Sheet";
import { OperationTypes } from "../operation-types/OperationTypes";
import { Products } from "../products/Products";
import { Warehouses } from "../warehouses/Warehouses";
import { PickingPolicy } from "./PickingPolicy";

const DELIVERY = { key: "delivery", name: "Delivery", Shown: PickingPolicy };

const SECTIONS = [
  DELIVERY,
  { key: "operation-types", name: "Operation Types", Shown: OperationTypes },
  { key: "warehouses", name: "Warehouses", Shown: Warehouses },
  { key: "products", name: "Products", Shown: Products },
];

/** What is chosen for all orders, how warehouses deliver, and what there is to sell. */
export function SettingsPage() {
  const [address] = useSearchParams();
  const { key, Shown } = SECTIONS.find((it) => it.key === address.get("view")) ?? DELIVERY;
  return (
    <>
      <Heading title="Settings" />
      <Sheet>
        <Sections label="Settings" of={SECTIONS} open={key} />
        <Shown />
      </Sheet>
    </>
  );
}
