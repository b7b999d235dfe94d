import { Heading } from "../parts/Heading";
import { ProblemAlert } from "./ProblemAlert";

/** Instead of a thing that cannot be shown: what it would have been, and why not. */
export function NotShown({ title, failed }: { title: string; failed: unknown }) {
  return (
    <>
      <Heading title={title} />
      <ProblemAlert failed={failed} />
    </>
  );
}
