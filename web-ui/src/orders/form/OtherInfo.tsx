import { Select } from "antd";
import type { SaleOrder } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Facts } from "../../app/parts/Facts";
import { Mark } from "../../app/parts/Mark";
import { CREATE_BACKORDER, choices, DELIVERY_STATUS, OUTCOME, PICKING_POLICY } from "../../app/words/labels";
import { useMay } from "../../session/session";
import { useChangeTerms } from "../commands";

const FROM_ABOVE = "" as const;

/** How it is shipped, and how far that is. */
export function OtherInfo({ order, fixed: past }: { order: SaleOrder; fixed: boolean }) {
  const terms = useChangeTerms();
  const fixed = !useMay("POST /api/orders/**") || past || order.state !== "QUOTATION";
  const { id, version } = order;
  return (
    <>
      <ProblemAlert failed={terms.error} />
      <Facts
        of={[
          {
            name: "Shipping Policy",
            value: fixed ? (
              order.pickingPolicy && PICKING_POLICY[order.pickingPolicy]
            ) : (
              <Select
                aria-label="Shipping Policy"
                value={order.pickingPolicy ?? FROM_ABOVE}
                options={[{ value: FROM_ABOVE, label: "As in the settings" }, ...choices(PICKING_POLICY)]}
                onChange={(pickingPolicy) =>
                  pickingPolicy !== FROM_ABOVE && terms.mutate({ id, version, pickingPolicy })
                }
                style={{ width: 200 }}
              />
            ),
          },
          {
            name: "Create Backorder",
            value: fixed ? (
              order.createBackorder ? (
                CREATE_BACKORDER[order.createBackorder]
              ) : (
                "As the operation type says"
              )
            ) : (
              <Select
                aria-label="Create Backorder"
                value={order.createBackorder ?? FROM_ABOVE}
                options={[
                  { value: FROM_ABOVE, label: "As the operation type says" },
                  ...choices(CREATE_BACKORDER),
                ]}
                onChange={(createBackorder) =>
                  createBackorder !== FROM_ABOVE && terms.mutate({ id, version, createBackorder })
                }
                style={{ width: 230 }}
              />
            ),
          },
          {
            name: "Delivery Status",
            value: order.deliveryStatus ? <Mark of={DELIVERY_STATUS[order.deliveryStatus]} /> : "None",
          },
          { name: "Outcome", value: <Mark of={OUTCOME[order.outcome]} /> },
        ]}
      />
    </>
  );
}
