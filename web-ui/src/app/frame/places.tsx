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

interface Place {
  path: string;
  name: string;
  icon: ReactNode;
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
      { path: "/reports", name: "Reports", icon: <BarChartOutlined /> },
      { path: "/what-if", name: "What-if", icon: <ExperimentOutlined /> },
      { path: "/history", name: "History", icon: <HistoryOutlined /> },
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
