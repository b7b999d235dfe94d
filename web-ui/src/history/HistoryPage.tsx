import { useListAddress } from "../app/list/address";
import { Heading } from "../app/parts/Heading";
import { Checks } from "./checks/Checks";
import { EventLog } from "./log/EventLog";
import { LogFilters } from "./log/LogFilters";

/** Everything that ever happened, and the proof that it is whole. */
export function HistoryPage() {
  const address = useListAddress();
  return (
    <>
      <Heading title="History" />
      <Checks />
      <LogFilters address={address} />
      <EventLog address={address} />
    </>
  );
}
