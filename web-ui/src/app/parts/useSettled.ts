import { useEffect, useState } from "react";

const PAUSE_MS = 200;

/** What is written, as soon as nobody has written for a moment. */
export function useSettled<T>(written: T): T {
  const [settled, setSettled] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(written), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written]);
  return settled;
}
