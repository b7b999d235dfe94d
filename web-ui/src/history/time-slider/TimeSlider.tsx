import { Button } from "antd";
import { useId } from "react";
import type { HistoryEntry } from "../../api/schema.gen";
import { second } from "../../app/words/moment";
import styles from "../history.module.css";
import type { Past } from "../usePast";
import { moments } from "./moments";

/** Goes from moment to moment of a thing's history; at its right end it is the present. */
export function TimeSlider({ past, history }: { past: Past; history: HistoryEntry[] | undefined }) {
  const range = useId();
  if (!past.sliding) return null;
  const all = moments(history ?? []);
  const present = all.length;
  const { asOf } = past;
  const at = asOf
    ? Math.max(
        all.findLastIndex((it) => it.at <= asOf),
        0,
      )
    : present;
  const shown = asOf ? all[at] : undefined;
  return (
    <section className={styles.slider} aria-label="As it was" data-past={asOf !== undefined}>
      <label htmlFor={range}>{asOf ? second(asOf) : "Now"}</label>
      <input
        id={range}
        type="range"
        min={0}
        max={present}
        step={1}
        value={at}
        aria-valuetext={shown ? `${second(shown.at)}: ${shown.sentence}` : "Now"}
        onChange={(event) => past.look(all[Number(event.target.value)]?.at)}
      />
      <Button size="small" disabled={!asOf} onClick={() => past.look(undefined)}>
        Back to now
      </Button>
      <output>{shown?.sentence ?? "Slide to see how it was; nothing can be changed there."}</output>
    </section>
  );
}
