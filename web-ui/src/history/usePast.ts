import { useState } from "react";
import { useSearchParams } from "react-router";

/** Which moment of a thing the page shows. */
export interface Past {
  /** Kept in the address; undefined is the present. */
  asOf: string | undefined;
  look: (asOf: string | undefined) => void;
  /** Whether the time slider is there. */
  sliding: boolean;
  slide: (sliding: boolean) => void;
}

export function usePast(): Past {
  const [opened, setOpened] = useState(false);
  const [address, setAddress] = useSearchParams();
  const asOf = address.get("asOf") ?? undefined;
  const look = (moment: string | undefined) =>
    setAddress(
      (now) => {
        const next = new URLSearchParams(now);
        if (moment) next.set("asOf", moment);
        else next.delete("asOf");
        return next;
      },
      { replace: true },
    );
  return {
    asOf,
    look,
    sliding: opened || asOf !== undefined,
    slide: (sliding) => {
      setOpened(sliding);
      if (!sliding) look(undefined);
    },
  };
}
