import createClient from "openapi-fetch";
import { rememberToken, withToken } from "./consistency";
import { withIdempotencyKey } from "./idempotency";
import { patient } from "./patience";
import { queries, SESSION } from "./queries";
import type { paths } from "./schema.gen";

const SIGN_IN_REQUIRED = 401;

/** The service this page comes from, in the words of its own description. */
export const service = createClient<paths>({ baseUrl: "/", fetch: patient });

service.use({
  onRequest: ({ request }) => (request.method === "GET" ? withToken(request) : withIdempotencyKey(request)),
  onResponse: ({ response }) => {
    rememberToken(response);
    if (response.status === SIGN_IN_REQUIRED) void queries.invalidateQueries({ queryKey: SESSION });
  },
});
