import { Button, Input } from "antd";
import { useId } from "react";
import { localMinute, toInstant } from "../app/words/moment";
import { WarehouseChoice } from "../warehouses/WarehouseChoice";
import styles from "./reports.module.css";
import type { Scope } from "./scope";

interface ScopeFiltersProps {
  scope: Scope;
  onChange: (some: Partial<Scope>) => void;
}

/** Which period, which warehouse, and as of when. */
export function ScopeFilters({ scope, onChange }: ScopeFiltersProps) {
  const [from, to, asOf] = [useId(), useId(), useId()];
  return (
    <search className={styles.scope}>
      <div>
        <label htmlFor={from}>From</label>
        <Input
          id={from}
          type="date"
          value={scope.from ?? ""}
          max={scope.to}
          onChange={(event) => onChange({ from: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={to}>To</label>
        <Input
          id={to}
          type="date"
          value={scope.to ?? ""}
          min={scope.from}
          onChange={(event) => onChange({ to: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={asOf}>As it was at</label>
        <Input
          id={asOf}
          type="datetime-local"
          value={scope.asOf ? localMinute(scope.asOf) : ""}
          onChange={(event) => onChange({ asOf: toInstant(event.target.value) })}
        />
      </div>
      <WarehouseChoice value={scope.warehouse ?? ""} onChoose={(warehouse) => onChange({ warehouse })} />
      {Object.values(scope).some(Boolean) && (
        <Button
          type="link"
          onClick={() => onChange({ from: undefined, to: undefined, warehouse: undefined, asOf: undefined })}
        >
          Clear filters
        </Button>
      )}
    </search>
  );
}
