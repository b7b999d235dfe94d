import { Select } from "antd";
import { useState } from "react";
import { useProducts } from "./products";

interface ProductSearchProps {
  label: string;
  sku: string | undefined;
  onChoose: (sku: string) => void;
  invalid?: boolean;
}

/** Finds a product by what its name or sku contains; while it is searched, among those found before. */
export function ProductSearch({ label, sku, onChoose, invalid }: ProductSearchProps) {
  const [text, setText] = useState("");
  const products = useProducts({ q: text || undefined, size: 20, sort: "name" });
  return (
    <Select
      showSearch={{ optionFilterProp: "label", onSearch: setText }}
      aria-label={label}
      placeholder="Search for a product"
      status={invalid ? "error" : undefined}
      value={sku}
      loading={products.isFetching}
      notFoundContent={products.isPending ? "Searching" : "No product is called like that"}
      options={products.data?.items.map((it) => ({ value: it.sku, label: `${it.name} (${it.sku})` }))}
      onChange={onChoose}
      style={{ width: "100%", minWidth: 220 }}
    />
  );
}
