import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { useOperationTypes } from "../../operation-types/operationTypes";
import styles from "./board.module.css";
import { OperationTypeCard } from "./OperationTypeCard";

/** What each operation type, or only one, has to do: ready, waiting, late, backorders. */
export function Board({ only }: { only: string }) {
  const types = useOperationTypes();
  if (types.error) return <ProblemAlert failed={types.error} />;
  return (
    <section className={styles.board} aria-label="Operation types">
      {types.data?.items
        .filter((type) => !only || type.id === only)
        .map((type) => (
          <OperationTypeCard key={type.id} type={type} />
        ))}
    </section>
  );
}
