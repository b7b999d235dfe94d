import { useState } from "react";
import { useListAddress } from "../app/list/address";
import { List } from "../app/list/List";
import { Heading } from "../app/parts/Heading";
import { useMay } from "../session/session";
import { Board } from "./board/Board";
import { TRANSFER_COLUMNS } from "./columns";
import { NoTransfers } from "./NoTransfers";
import { ValidateSeveral } from "./several/ValidateSeveral";
import { TransferFilters } from "./TransferFilters";
import { type TransferQuestion, useTransfers } from "./transfers";

/** All transfers: the board above, the list below, where several can be validated together. */
export function TransfersPage() {
  const address = useListAddress();
  const mayShip = useMay("POST /api/transfers/**");
  const [marked, setMarked] = useState<string[]>([]);
  const found = useTransfers({
    q: address.one("q") || undefined,
    sku: address.one("sku") || undefined,
    order: address.one("order") || undefined,
    operationType: address.one("operationType") || undefined,
    state: address.many("state") as TransferQuestion["state"],
    late: address.one("late") === "true" || undefined,
    backorder: address.one("backorder") === "true" || undefined,
    page: address.page,
    size: address.size,
    sort: address.sort,
  });
  const ready = found.data?.items.filter((it) => marked.includes(it.id) && it.allowed.includes("VALIDATE"));
  return (
    <>
      <Heading title="Transfers">
        <ValidateSeveral transfers={ready ?? []} onDone={() => setMarked([])} />
      </Heading>
      <Board only={address.one("operationType")} />
      <TransferFilters address={address} />
      <List
        label="Transfers"
        rowKey={(it) => it.id}
        columns={TRANSFER_COLUMNS}
        address={address}
        found={found}
        selection={
          mayShip
            ? {
                selectedRowKeys: marked,
                onChange: (keys) => setMarked(keys.map(String)),
                getCheckboxProps: (it) => ({
                  disabled: !it.allowed.includes("VALIDATE"),
                  "aria-label": `Mark ${it.reference}`,
                }),
                getTitleCheckboxProps: () => ({ "aria-label": "Mark all that are ready" }),
              }
            : undefined
        }
        empty={<NoTransfers filtered={address.isFiltered} />}
      />
    </>
  );
}
