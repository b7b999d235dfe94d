import { createBrowserRouter, Navigate, type RouteObject } from "react-router";
import { PageFailed } from "./errors/PageFailed";
import { Frame } from "./frame/Frame";
import { Opening } from "./frame/Opening";
import { NotFound } from "./NotFound";

/** A page that is loaded when it is first opened. */
function page(path: string, load: () => Promise<{ Component: React.ComponentType }>): RouteObject {
  return { path, lazy: load, errorElement: <PageFailed /> };
}

export const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <PageFailed />,
    hydrateFallbackElement: <Opening />,
    children: [
      { index: true, element: <Navigate to="/orders" replace /> },
      page("orders", async () => ({ Component: (await import("../orders/OrdersPage")).OrdersPage })),
      page("orders/new", async () => ({
        Component: (await import("../orders/quotation/NewOrderPage")).NewOrderPage,
      })),
      page("orders/:id", async () => ({ Component: (await import("../orders/form/OrderPage")).OrderPage })),
      page("transfers", async () => ({
        Component: (await import("../transfers/TransfersPage")).TransfersPage,
      })),
      page("transfers/:id", async () => ({
        Component: (await import("../transfers/form/TransferPage")).TransferPage,
      })),
      page("stock", async () => ({ Component: (await import("../stock/StockPage")).StockPage })),
      page("stock/:warehouse/:sku", async () => ({
        Component: (await import("../stock/StockItemPage")).StockItemPage,
      })),
      page("backorders", async () => ({
        Component: (await import("../backorders/BackordersPage")).BackordersPage,
      })),
      page("reports", async () => ({ Component: (await import("../reports/ReportsPage")).ReportsPage })),
      page("what-if", async () => ({ Component: (await import("../what-if/WhatIfPage")).WhatIfPage })),
      page("history", async () => ({ Component: (await import("../history/HistoryPage")).HistoryPage })),
      page("projections", async () => ({
        Component: (await import("../projections/ProjectionsPage")).ProjectionsPage,
      })),
      page("settings", async () => ({ Component: (await import("../settings/SettingsPage")).SettingsPage })),
      { path: "*", element: <NotFound /> },
    ],
  },
]);
