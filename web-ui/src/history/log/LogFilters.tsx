import { Select } from "antd";
import type { ListAddress } from "../../app/list/address";
import { Filters } from "../../app/list/Filters";
import { SearchField } from "../../app/list/SearchField";
import { EVENT_TYPES } from "./eventTypes";
import { typeWords } from "./words";

const TYPES = Object.entries(EVENT_TYPES).map(([thing, types]) => ({
  label: thing,
  options: types.map((type) => ({ value: type, label: typeWords(type) })),
}));

/** How the log is narrowed: by what happened, and by any words in it. */
export function LogFilters({ address }: { address: ListAddress }) {
  return (
    <Filters address={address}>
      <SearchField address={address} label="Search history" />
      <Select
        mode="multiple"
        allowClear
        aria-label="What happened"
        placeholder="What happened"
        maxTagCount="responsive"
        optionFilterProp="label"
        value={address.many("type")}
        options={TYPES}
        onChange={(type: string[]) => address.set({ type })}
        style={{ minWidth: 240 }}
      />
    </Filters>
  );
}
