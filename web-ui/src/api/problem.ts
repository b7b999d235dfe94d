/** An error as the service tells it (RFC 9457), with a stable code. */
export interface Problem {
  title: string;
  status: number;
  code: string;
  detail?: string;
  errors?: FieldProblem[];
  lines?: ShortLine[];
  choices?: string[];
}

export interface FieldProblem {
  field: string;
  message: string;
}

export interface ShortLine {
  line: number;
  sku: string;
  demand: number;
  done: number;
  remainder: number;
}

/** The service said no, or did not answer. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title);
    this.name = "Refused";
  }
}

const UNREACHABLE: Problem = {
  title: "The service does not answer",
  status: 0,
  code: "unreachable",
  detail: "Nothing was lost: what you entered is still here. Try again in a moment.",
};

const MOVED_ON: Problem = {
  title: "Somebody was faster",
  status: 412,
  code: "stale-version",
  detail: "This was changed meanwhile and is now shown as it is. Look at it, then try again.",
};

/** Whatever went wrong, in words. */
export function problemOf(failed: unknown): Problem {
  if (failed instanceof Refused) return failed.problem.status === MOVED_ON.status ? MOVED_ON : failed.problem;
  if (failed instanceof TypeError) return UNREACHABLE;
  return { title: "Something went wrong on this page", status: 0, code: "page", detail: String(failed) };
}

/** What the service said about one field, if it did. */
export function fieldMessage(failed: unknown, field: string): string | undefined {
  return failed instanceof Refused
    ? failed.problem.errors?.find((it) => it.field === field)?.message
    : undefined;
}

export function hasCode(failed: unknown, code: string): failed is Refused {
  return failed instanceof Refused && failed.problem.code === code;
}
