import { Link } from "react-router";
import type { StockItem, StockMovement } from "../../api/schema.gen";
import { quantity } from "../../app/words/quantity";
import { Before } from "./Before";
import styles from "./movement.module.css";

/** Which transfers would get stock or lose it, and what there would be then. */
export function MovementPreview({ item, preview }: { item: StockItem; preview: StockMovement | undefined }) {
  return (
    <section className={styles.preview} aria-label="What this will do" aria-live="polite">
      {preview ? (
        <>
          <Before now={item} then={preview} />
          {preview.allocated.length > 0 && (
            <>
              <h2>Will get stock</h2>
              <ul>
                {preview.allocated.map((it) => (
                  <li key={`${it.transferId}/${it.line}`}>
                    <Link to={`/transfers/${it.transferId}`}>{it.reference}</Link> gets{" "}
                    {quantity(it.quantity)}
                    {it.nowReady && <strong> and becomes Ready</strong>}
                  </li>
                ))}
              </ul>
            </>
          )}
          {preview.displaced.length > 0 && (
            <>
              <h2>Will lose stock</h2>
              <ul>
                {preview.displaced.map((it) => (
                  <li key={`${it.transferId}/${it.line}`}>
                    <Link to={`/transfers/${it.transferId}`}>{it.reference}</Link> loses{" "}
                    {quantity(it.quantity)} and waits again
                  </li>
                ))}
              </ul>
            </>
          )}
          {preview.allocated.length + preview.displaced.length === 0 && (
            <p className="quiet">No transfer gets or loses stock by this.</p>
          )}
        </>
      ) : (
        <p className="quiet">Write down a quantity to see which transfers it makes ready.</p>
      )}
    </section>
  );
}
