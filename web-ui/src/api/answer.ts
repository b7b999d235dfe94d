import { type Problem, Refused } from "./problem";

interface Told<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * What the service answered.
 *
 * @throws Refused if it is a problem
 */
export async function answer<T>(asked: Promise<Told<T>>): Promise<T> {
  const { data, error, response } = await asked;
  if (response.ok) return data as T;
  throw new Refused(isProblem(error) ? error : unknown(response));
}

function isProblem(told: unknown): told is Problem {
  return typeof told === "object" && told !== null && "code" in told && "title" in told;
}

/** Whoever stands before the service answered instead of it. */
function unknown(response: Response): Problem {
  return {
    title: "The service cannot be reached",
    status: response.status,
    code: "gateway",
    detail: `The answer was ${response.status}${response.statusText ? ` ${response.statusText}` : ""}.`,
  };
}
