import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { Heading } from "../app/parts/Heading";
import { CREATE_BACKORDER } from "../app/words/labels";

/** The rules that are in force, to be compared with others. */
export function WhatIfPage() {
  const types = useReading({
    key: ["operation-types"],
    shows: ["operation-type"],
    read: (signal) => answer(service.GET("/api/operation-types", { signal })),
  });
  return (
    <>
      <Heading title="What-if" />
      <ProblemAlert failed={types.error} />
      <ul aria-label="Rules in force">
        {types.data?.items.map((it) => (
          <li key={it.id}>
            {it.name}: Create Backorder {CREATE_BACKORDER[it.createBackorder]}
          </li>
        ))}
      </ul>
    </>
  );
}
