import type { Change } from "../api/schema.gen";

const STREAM = "/api/stream";
const PAUSE_MS = 1_000;

/** Whether changes are told as they happen. */
export type Connection = "connecting" | "live" | "lost";

interface Listener {
  connection: (now: Connection) => void;
  change: (change: Change) => void;
  /** Changes may have been missed: everything has to be asked for anew. */
  missed: () => void;
}

/**
 * Follows the service's changes until told to stop. A cut line is taken up by the browser itself, after
 * the last change it knows (Last-Event-ID); where it gives up, we begin anew and look at everything.
 */
export function follow(listener: Listener): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasCut = false;

  function open() {
    source = new EventSource(STREAM);
    source.onopen = () => {
      if (wasCut) listener.missed();
      wasCut = false;
      listener.connection("live");
    };
    source.onmessage = (event) => listener.change(JSON.parse(event.data));
    source.onerror = () => {
      wasCut = true;
      listener.connection("lost");
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, PAUSE_MS);
    };
  }

  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
