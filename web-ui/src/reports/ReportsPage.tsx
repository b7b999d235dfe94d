import { Heading } from "../app/parts/Heading";
import { BackordersByAge } from "./cards/BackordersByAge";
import { FillRateCard } from "./cards/FillRateCard";
import { LeadTimeCard } from "./cards/LeadTimeCard";
import { OnTimeInFullCard } from "./cards/OnTimeInFullCard";
import { ShortClosures } from "./cards/ShortClosures";
import { TopShortages } from "./cards/TopShortages";
import styles from "./reports.module.css";
import { ScopeFilters } from "./ScopeFilters";
import { useScope } from "./scope";

/** How well customers were served, and what is still owed to them. */
export function ReportsPage() {
  const { scope, change } = useScope();
  return (
    <>
      <Heading title="Reports" />
      <ScopeFilters scope={scope} onChange={change} />
      <div className={styles.dashboard}>
        <BackordersByAge scope={scope} />
        <FillRateCard scope={scope} />
        <TopShortages scope={scope} />
        <ShortClosures scope={scope} />
        <OnTimeInFullCard scope={scope} />
        <LeadTimeCard scope={scope} />
      </div>
    </>
  );
}
