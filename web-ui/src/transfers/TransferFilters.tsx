import { Checkbox } from "antd";
import type { ListAddress } from "../app/list/address";
import { Choices } from "../app/list/Choices";
import { Filters } from "../app/list/Filters";
import { SearchField } from "../app/list/SearchField";
import { TRANSFER_STATE } from "../app/words/labels";

/** How the list of transfers is narrowed. */
export function TransferFilters({ address }: { address: ListAddress }) {
  return (
    <Filters address={address}>
      <SearchField address={address} label="Search transfers" />
      <Choices address={address} name="state" label="State" of={TRANSFER_STATE} />
      <Only address={address} name="backorder" label="Backorders" />
      <Only address={address} name="late" label="Late" />
    </Filters>
  );
}

function Only({ address, name, label }: { address: ListAddress; name: string; label: string }) {
  return (
    <Checkbox
      checked={address.one(name) === "true"}
      onChange={(event) => address.set({ [name]: event.target.checked ? "true" : undefined })}
    >
      {label}
    </Checkbox>
  );
}
