import {
  BarChartOutlined,
  BlockOutlined,
  ClusterOutlined,
  ExperimentOutlined,
  HistoryOutlined,
  InboxOutlined,
  SettingOutlined,
  ShoppingCartOutlined,
  TruckOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import type { Call } from "../../session/permitted";

export interface Place {
  path: string;
  name: string;
  icon: ReactNode;
  /** What it shows, where not everybody may see that. */
  needs?: Call;
}

/** Where one can go, as the navigation shows it. */
export const PLACES: { name: string; places: Place[] }[] = [
  { name: "Sales", places: [{ path: "/orders", name: "Orders", icon: <ShoppingCartOutlined /> }] },
  {
    name: "Inventory",
    places: [
      { path: "/transfers", name: "Transfers", icon: <TruckOutlined /> },
      { path: "/stock", name: "Stock", icon: <InboxOutlined /> },
      { path: "/backorders", name: "Backorders", icon: <BlockOutlined /> },
    ],
  },
  {
    name: "Insight",
    places: [
      { path: "/reports", name: "Reports", icon: <BarChartOutlined />, needs: "GET /api/reports/**" },
      { path: "/what-if", name: "What-if", icon: <ExperimentOutlined />, needs: "POST /api/simulations" },
      { path: "/history", name: "History", icon: <HistoryOutlined />, needs: "GET /api/events" },
    ],
  },
  {
    name: "System",
    places: [
      { path: "/projections", name: "Projections", icon: <ClusterOutlined /> },
      { path: "/settings", name: "Settings", icon: <SettingOutlined /> },
    ],
  },
];
