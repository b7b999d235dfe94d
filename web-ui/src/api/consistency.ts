const HEADER = "X-Consistency-Token";
const NOTHING_YET = "-";

let token = NOTHING_YET;

/** Keeps what the last command's answer says has to be visible from now on. */
export function rememberToken(response: Response): void {
  const told = response.headers.get(HEADER);
  if (told && told !== NOTHING_YET) token = told;
}

/** A question that is answered only when everything this page has done is visible. */
export function withToken(request: Request): Request {
  if (token !== NOTHING_YET) request.headers.set(HEADER, token);
  return request;
}
