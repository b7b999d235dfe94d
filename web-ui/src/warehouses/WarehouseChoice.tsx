import { Select } from "antd";
import { useWarehouses } from "./warehouses";

interface WarehouseChoiceProps {
  id?: string;
  /** A code; empty for all. */
  value: string;
  onChoose: (code: string | undefined) => void;
}

/** One of the warehouses, or all. */
export function WarehouseChoice({ id, value, onChoose }: WarehouseChoiceProps) {
  const warehouses = useWarehouses();
  return (
    <Select
      id={id}
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      aria-label="Warehouse"
      placeholder="All warehouses"
      value={value || undefined}
      loading={warehouses.isPending}
      options={warehouses.data?.items.map((it) => ({ value: it.code, label: `${it.code} · ${it.name}` }))}
      onChange={onChoose}
      style={{ minWidth: 190 }}
    />
  );
}
