const TRIES = 4;
const UNAVAILABLE = 503;
const PAUSE_MS = 400;

/** Asks again when nobody answered or the service is not able just now: every request may be repeated. */
export async function patient(request: Request): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const last = attempt === TRIES;
    try {
      const response = await fetch(request.clone());
      if (response.status !== UNAVAILABLE || last) return response;
      await pause(retryAfter(response) ?? attempt * PAUSE_MS, request.signal);
    } catch (failed) {
      if (last || request.signal.aborted) throw failed;
      await pause(attempt * PAUSE_MS, request.signal);
    }
  }
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get("Retry-After"));
  return seconds > 0 ? Math.min(seconds, 5) * 1000 : undefined;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
