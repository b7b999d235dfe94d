import { ProblemAlert } from "../app/errors/ProblemAlert";
import { Opening } from "../app/frame/Opening";
import { PickingPolicyForm } from "./PickingPolicyForm";
import { useSettings } from "./settings";

/** How orders are shipped that don't say it themselves. */
export function PickingPolicy() {
  const settings = useSettings();
  if (settings.error) return <ProblemAlert failed={settings.error} />;
  if (!settings.data) return <Opening />;
  return <PickingPolicyForm key={settings.data.pickingPolicy} settings={settings.data} />;
}
