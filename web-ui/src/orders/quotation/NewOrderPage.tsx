import { Button } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Heading } from "../../app/parts/Heading";
import { Sheet } from "../../app/parts/Sheet";
import { Star } from "../../app/parts/Star";
import { useQuote } from "../commands";
import { DraftLines } from "./DraftLines";
import { DraftTerms } from "./DraftTerms";
import { NEW_DRAFT, toOrder, written } from "./draft";

/** A new quotation. */
export function NewOrderPage() {
  const navigate = useNavigate();
  const [draft, setDraft] = useState(NEW_DRAFT);
  const quote = useQuote();
  const save = () =>
    quote.mutate(toOrder(draft), { onSuccess: ({ id }) => navigate(`/orders/${id}`, { replace: true }) });
  const complete = draft.customer.trim() !== "" && written(draft.lines).length > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Heading
        title="New quotation"
        mark={<Star priority={draft.priority} onChange={(priority) => setDraft({ ...draft, priority })} />}
      >
        <Button type="primary" htmlType="submit" disabled={!complete} loading={quote.isPending}>
          Save
        </Button>
        <Button onClick={() => navigate("/orders")}>Discard</Button>
      </Heading>
      <ProblemAlert failed={quote.error} />
      <Sheet>
        <DraftTerms draft={draft} onChange={setDraft} failed={quote.error} />
        <DraftLines
          lines={draft.lines}
          onChange={(lines) => setDraft({ ...draft, lines })}
          warehouse={draft.warehouse}
          failed={quote.error}
        />
      </Sheet>
    </form>
  );
}
