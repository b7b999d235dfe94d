import { Button } from "antd";
import { useState } from "react";
import { useListAddress } from "../app/list/address";
import { Choices } from "../app/list/Choices";
import { Empty } from "../app/list/Empty";
import { Filters } from "../app/list/Filters";
import { List } from "../app/list/List";
import { SearchField } from "../app/list/SearchField";
import { useMay } from "../session/session";
import { PRODUCT_COLUMNS, PRODUCT_KIND } from "./columns";
import { NewProduct } from "./NewProduct";
import { type ProductQuestion, useProducts } from "./products";

/** All that can be sold. */
export function Products() {
  const address = useListAddress();
  const [adding, setAdding] = useState(false);
  const found = useProducts({
    q: address.one("q") || undefined,
    kind: address.many("kind") as ProductQuestion["kind"],
    page: address.page,
    size: address.size,
    sort: address.sort,
  });
  const add = useMay("POST /api/products") && (
    <Button type="primary" onClick={() => setAdding(true)}>
      New product
    </Button>
  );
  return (
    <>
      <Filters address={address}>
        <SearchField address={address} label="Search products" />
        <Choices address={address} name="kind" label="Kind" of={PRODUCT_KIND} />
        {add}
      </Filters>
      <List
        label="Products"
        rowKey={(it) => it.sku}
        columns={PRODUCT_COLUMNS}
        address={address}
        found={found}
        empty={
          address.isFiltered ? (
            <Empty title="No product is like that" hint="Search for something else, or clear the filters." />
          ) : (
            <Empty title="There are no products yet" hint="Add what you sell, then say how many there are." />
          )
        }
      />
      {adding && <NewProduct onClose={() => setAdding(false)} />}
    </>
  );
}
