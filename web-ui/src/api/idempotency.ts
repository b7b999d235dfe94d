const HEADER = "Idempotency-Key";

/** Names a command, so that sending it again, when no answer came, does nothing twice. */
export function withIdempotencyKey(request: Request): Request {
  if (!request.headers.has(HEADER)) request.headers.set(HEADER, newKey());
  return request;
}

/** Not randomUUID: browsers have that only where a page comes over TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
