import { Link } from "react-router";
import { Empty } from "../app/list/Empty";

/** Said of an empty list of transfers. */
export function NoTransfers({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <Empty title="No transfer is like that" hint="Search for something else, or clear the filters." />
  ) : (
    <Empty
      title="There are no transfers yet"
      hint="Confirming an order makes one."
      action={<Link to="/orders">Go to the orders</Link>}
    />
  );
}
