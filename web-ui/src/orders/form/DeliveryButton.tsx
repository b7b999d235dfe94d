import { TruckOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useNavigate } from "react-router";
import type { SaleOrder } from "../../api/schema.gen";

/** Leads to the order's transfers, and says how many there are. */
export function DeliveryButton({ order }: { order: SaleOrder }) {
  const navigate = useNavigate();
  const [first] = order.transfers;
  if (!first) return null;
  const address = order.transfers.length === 1 ? `/transfers/${first.id}` : `/transfers?order=${order.id}`;
  return (
    <Button icon={<TruckOutlined />} onClick={() => navigate(address)}>
      Delivery {order.deliveryCount}
    </Button>
  );
}
