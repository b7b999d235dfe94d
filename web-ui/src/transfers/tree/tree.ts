/** A transfer as others name it. */
export interface Branch {
  id: string;
  reference: string;
  state: "WAITING" | "READY" | "DONE" | "CANCELLED";
  backorderOf?: { id: string; reference: string } | null;
}

export interface Tree extends Branch {
  backorders: Tree[];
}

/** Each transfer below the one whose backorder it is. */
export function trees(transfers: Branch[]): Tree[] {
  const known = new Set(transfers.map((it) => it.id));
  const below = (parent: string | undefined): Tree[] =>
    transfers
      .filter(
        (it) => (it.backorderOf && known.has(it.backorderOf.id) ? it.backorderOf.id : undefined) === parent,
      )
      .map((it) => ({ ...it, backorders: below(it.id) }));
  return below(undefined);
}
