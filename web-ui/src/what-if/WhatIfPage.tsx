import { Heading } from "../app/parts/Heading";
import { Sheet } from "../app/parts/Sheet";
import { QuestionForm } from "./QuestionForm";
import { useQuestion } from "./question";
import { Simulated } from "./result/Simulated";

/** What would have been under other rules, beside what was. */
export function WhatIfPage() {
  const { written, asked, ask } = useQuestion();
  return (
    <>
      <Heading title="What-if" />
      <Sheet>
        <p className="quiet">
          Plays the whole log again under other rules and compares it with what really happened. Nothing is
          changed by it.
        </p>
        <QuestionForm key={JSON.stringify(written)} written={written} onAsk={ask} />
      </Sheet>
      {asked && <Simulated question={written} />}
    </>
  );
}
