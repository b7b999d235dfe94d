import { Link } from "react-router";
import { Mark } from "../../app/parts/Mark";
import { TRANSFER_STATE } from "../../app/words/labels";
import { type Branch, type Tree, trees } from "./tree";
import styles from "./tree.module.css";

interface TransferTreeProps {
  transfers: Branch[];
  /** The one that is open. */
  current?: string;
  asOf?: string;
}

/** Transfers and the backorders that came of them. */
export function TransferTree({ transfers, current, asOf }: TransferTreeProps) {
  if (transfers.length === 0)
    return <p className="quiet">No delivery yet: confirming the order makes one.</p>;
  return <Branches of={trees(transfers)} current={current} asOf={asOf} />;
}

function Branches({ of, current, asOf }: { of: Tree[]; current?: string; asOf?: string }) {
  return (
    <ul className={styles.tree}>
      {of.map((it) => (
        <li key={it.id}>
          <Link
            to={{ pathname: `/transfers/${it.id}`, search: asOf ? `?asOf=${encodeURIComponent(asOf)}` : "" }}
            aria-current={it.id === current ? "page" : undefined}
          >
            {it.reference}
          </Link>{" "}
          <Mark of={TRANSFER_STATE[it.state]} />
          {it.backorders.length > 0 && <Branches of={it.backorders} current={current} asOf={asOf} />}
        </li>
      ))}
    </ul>
  );
}
