import { Link } from "react-router";
import { Empty } from "../app/list/Empty";

/** Why the list is empty, and what to do about it. */
export function NoStock({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <Empty title="No stock is like that" hint="Search for something else, or clear the filters." />
  ) : (
    <Empty
      title="There is no stock yet"
      hint="Every product has its stock at every warehouse, as soon as there is one."
      action={<Link to="/settings?view=products">Add a product</Link>}
    />
  );
}
