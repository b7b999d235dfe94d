import { Button } from "antd";
import type { ReactNode } from "react";
import type { ListAddress } from "./address";
import styles from "./list.module.css";

/** The row of filters above a list. */
export function Filters({ address, children }: { address: ListAddress; children: ReactNode }) {
  return (
    <search className={styles.filters}>
      {children}
      {address.isFiltered && (
        <Button type="link" onClick={address.clear}>
          Clear filters
        </Button>
      )}
    </search>
  );
}
