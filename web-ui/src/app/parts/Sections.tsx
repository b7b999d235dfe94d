import { Link } from "react-router";
import styles from "./sections.module.css";

interface SectionsProps {
  label: string;
  of: readonly { key: string; name: string }[];
  /** Which is open. */
  open: string;
}

/** The parts of a page, each with its own address. */
export function Sections({ label, of, open }: SectionsProps) {
  return (
    <nav aria-label={label} className={styles.sections}>
      {of.map(({ key, name }) => (
        <Link key={key} to={`?view=${key}`} replace aria-current={key === open ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
