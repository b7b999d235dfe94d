import { Checkbox } from "antd";
import type { ListAddress } from "../app/list/address";
import { Filters } from "../app/list/Filters";
import { SearchField } from "../app/list/SearchField";
import { WarehouseChoice } from "../warehouses/WarehouseChoice";

/** How the list of stock items is narrowed. */
export function StockFilters({ address }: { address: ListAddress }) {
  return (
    <Filters address={address}>
      <SearchField address={address} label="Search stock" />
      <WarehouseChoice
        value={address.one("warehouse")}
        onChoose={(warehouse) => address.set({ warehouse })}
      />
      <Checkbox
        checked={address.one("short") === "true"}
        onChange={(event) => address.set({ short: event.target.checked ? "true" : undefined })}
      >
        Only what is short
      </Checkbox>
    </Filters>
  );
}
