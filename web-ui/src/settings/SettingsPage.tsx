import { Descriptions } from "antd";
import { answer } from "../api/answer";
import { service } from "../api/client";
import { useReading } from "../api/queries";
import { ProblemAlert } from "../app/errors/ProblemAlert";
import { Heading } from "../app/parts/Heading";
import { PICKING_POLICY } from "../app/words/labels";

/** What is chosen for all orders. */
export function SettingsPage() {
  const settings = useReading({
    key: ["settings"],
    shows: ["settings"],
    read: (signal) => answer(service.GET("/api/settings", { signal })),
  });
  return (
    <>
      <Heading title="Settings" />
      <ProblemAlert failed={settings.error} />
      {settings.data && (
        <Descriptions
          items={[
            { key: "policy", label: "Picking Policy", children: PICKING_POLICY[settings.data.pickingPolicy] },
          ]}
        />
      )}
    </>
  );
}
