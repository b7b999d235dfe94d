import { Button } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Heading } from "../../app/parts/Heading";
import { Sheet } from "../../app/parts/Sheet";
import { Star } from "../../app/parts/Star";
import { useWarehouses } from "../../warehouses/warehouses";
import { useQuote } from "../commands";
import { DraftLines } from "./DraftLines";
import { DraftTerms } from "./DraftTerms";
import { chosen, type Draft, NEW_DRAFT, toOrder } from "./draft";

/** A new quotation. */
export function NewOrderPage() {
  const navigate = useNavigate();
  const [written, setWritten] = useState(NEW_DRAFT);
  const warehouses = useWarehouses();
  // What is shown is what is sent.
  const draft = { ...written, warehouse: written.warehouse ?? warehouses.data?.items[0]?.code };
  const quote = useQuote();
  const change = (part: Partial<Draft>) => setWritten((now) => ({ ...now, ...part }));
  const save = () =>
    quote.mutate(toOrder(draft), { onSuccess: ({ id }) => navigate(`/orders/${id}`, { replace: true }) });
  const complete = draft.customer.trim() !== "" && chosen(draft.lines).length > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Heading
        title="New quotation"
        mark={<Star priority={draft.priority} onChange={(priority) => change({ priority })} />}
      >
        <Button type="primary" htmlType="submit" disabled={!complete} loading={quote.isPending}>
          Save
        </Button>
        <Button onClick={() => navigate("/orders")}>Discard</Button>
      </Heading>
      <ProblemAlert failed={quote.error} />
      <Sheet>
        <DraftTerms draft={draft} onChange={change} failed={quote.error} />
        <DraftLines
          lines={draft.lines}
          onChange={(lines) => change({ lines })}
          warehouse={draft.warehouse}
          failed={quote.error}
        />
      </Sheet>
    </form>
  );
}
