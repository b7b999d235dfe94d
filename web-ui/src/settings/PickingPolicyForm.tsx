import { Button, Space } from "antd";
import { useState } from "react";
import type { SettingsView } from "../api/schema.gen";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { OneOf } from "../app/parts/OneOf";
import { useMay } from "../session/session";
import { useChooseSettings } from "./settings";

const POLICIES = [
  {
    value: "AS_SOON_AS_POSSIBLE",
    label: "Ship products as soon as available, with backorders",
    means: "A delivery is Ready when there is stock for any of its lines; what is left becomes a backorder.",
  },
  {
    value: "ALL_AT_ONCE",
    label: "Ship all products at once",
    means: "A delivery is Ready only when every line is fully reserved.",
  },
] as const;

/** The choice, and nothing in force before it is saved. */
export function PickingPolicyForm({ settings }: { settings: SettingsView }) {
  const [chosen, setChosen] = useState(settings.pickingPolicy);
  const save = useChooseSettings();
  const mayChoose = useMay("PUT /api/settings");
  const changed = chosen !== settings.pickingPolicy;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ ...settings, pickingPolicy: chosen });
      }}
    >
      <ProblemAlert failed={save.error} />
      <OneOf label="Picking Policy" value={chosen} of={POLICIES} onChoose={setChosen} />
      <p className="quiet">
        In force for orders from their confirmation on. An order can say otherwise until it is confirmed.
      </p>
      <Space>
        {mayChoose ? (
          <Button type="primary" htmlType="submit" disabled={!changed} loading={save.isPending}>
            Save
          </Button>
        ) : (
          <span className="quiet">Your roles do not allow you to change this.</span>
        )}
        {changed && <Button onClick={() => setChosen(settings.pickingPolicy)}>Discard</Button>}
      </Space>
    </form>
  );
}
