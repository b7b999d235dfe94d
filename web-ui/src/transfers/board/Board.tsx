import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { useOperationTypes } from "../../operation-types/operationTypes";
import styles from "./board.module.css";
import { OperationTypeCard } from "./OperationTypeCard";

/** What each operation type has to do: ready, waiting, late, backorders. */
export function Board() {
  const types = useOperationTypes();
  if (types.error) return <ProblemAlert failed={types.error} />;
  return (
    <section className={styles.board} aria-label="Operation types">
      {types.data?.items.map((type) => (
        <OperationTypeCard key={type.id} type={type} />
      ))}
    </section>
  );
}
