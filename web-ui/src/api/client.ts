import createClient from "openapi-fetch";
import { rememberToken, withToken } from "./consistency";
import { withIdempotencyKey } from "./idempotency";
import { patient } from "./patience";
import type { paths } from "./schema.gen";

/** The service this page comes from, in the words of its own description. */
export const service = createClient<paths>({ baseUrl: "/", fetch: patient });

service.use({
  onRequest: ({ request }) => (request.method === "GET" ? withToken(request) : withIdempotencyKey(request)),
  onResponse: ({ response }) => rememberToken(response),
});
