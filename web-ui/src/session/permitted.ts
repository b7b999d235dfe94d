import type { WhoAsks } from "../api/schema.gen";

type Role = WhoAsks["roles"][number];

interface Permission {
  roles: Role[];
  /** Closed to users of some companies only. */
  spans?: true;
}

/** Which roles open the calls that the page offers (docs/security.md; a test compares). */
export const PERMISSIONS = {
  "GET /api/events": { roles: ["AUDITOR", "ADMIN"], spans: true },
  "POST /api/projections/**": { roles: ["ADMIN"], spans: true },
  "POST /api/simulations": { roles: ["MANAGER", "AUDITOR", "ADMIN"], spans: true },
  "GET /api/reports/**": { roles: ["MANAGER", "AUDITOR", "ADMIN"] },
  "POST /api/orders/**": { roles: ["SALES", "MANAGER", "ADMIN"] },
  "POST /api/transfers/**": { roles: ["WAREHOUSE", "MANAGER", "ADMIN"] },
  "PATCH /api/transfers/*": { roles: ["SALES", "WAREHOUSE", "MANAGER", "ADMIN"] },
  "POST /api/stock/**": { roles: ["WAREHOUSE", "MANAGER", "ADMIN"] },
  "POST /api/products": { roles: ["MANAGER", "ADMIN"] },
  "PATCH /api/operation-types/*": { roles: ["MANAGER", "ADMIN"] },
  "POST /api/warehouses": { roles: ["MANAGER", "ADMIN"] },
  "PUT /api/settings": { roles: ["MANAGER", "ADMIN"], spans: true },
} as const satisfies Record<string, Permission>;

export type Call = keyof typeof PERMISSIONS;

/** Whether somebody may make a call. What the service says counts; this only spares them dead buttons. */
export function permitted(who: WhoAsks | undefined, call: Call): boolean {
  if (!who?.required) return true;
  const { roles, spans }: Permission = PERMISSIONS[call];
  return roles.some((it) => who.roles.includes(it)) && (!spans || who.allCompanies);
}
