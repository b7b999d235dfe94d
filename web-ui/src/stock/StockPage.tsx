import { useListAddress } from "../app/list/address";
import { List } from "../app/list/List";
import { Heading } from "../app/parts/Heading";
import { STOCK_COLUMNS } from "./columns";
import { NoStock } from "./NoStock";
import { StockFilters } from "./StockFilters";
import { useStock } from "./stock";

/** All stock items: what there is, what is promised, and what is missing. */
export function StockPage() {
  const address = useListAddress();
  const found = useStock({
    q: address.one("q") || undefined,
    sku: address.one("sku") || undefined,
    warehouse: address.one("warehouse") || undefined,
    short: address.one("short") === "true" || undefined,
    page: address.page,
    size: address.size,
    sort: address.sort,
  });
  return (
    <>
      <Heading title="Stock" />
      <StockFilters address={address} />
      <List
        label="Stock"
        rowKey={(it) => `${it.warehouse}/${it.sku}`}
        columns={STOCK_COLUMNS}
        address={address}
        found={found}
        empty={<NoStock filtered={address.isFiltered} />}
      />
    </>
  );
}
