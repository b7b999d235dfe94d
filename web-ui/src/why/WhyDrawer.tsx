import { Drawer } from "antd";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { Opening } from "../app/frame/Opening";
import { quantity } from "../app/words/quantity";
import { useWhy } from "./why";
import styles from "./why.module.css";

interface WhyDrawerProps {
  transferId: string;
  line: number;
  product: string;
  asOf?: string;
  onClose: () => void;
}

/** What was decided about a line, decision by decision, and what would help. */
export function WhyDrawer({ transferId, line, product, asOf, onClose }: WhyDrawerProps) {
  const why = useWhy(transferId, line, asOf, true);
  return (
    <Drawer open onClose={onClose} title={`Why is ${product} short?`} size={440}>
      <ProblemAlert failed={why.error} />
      {why.isPending && <Opening />}
      {why.data && (
        <>
          <p className={styles.figures}>
            <strong>{why.data.reference}</strong> wants {quantity(why.data.demand)}, holds{" "}
            {quantity(why.data.reserved)}, lacks {quantity(why.data.missing)}.
          </p>
          <ol className={styles.sentences}>
            {why.data.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </>
      )}
    </Drawer>
  );
}
