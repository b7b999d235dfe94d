import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "react-router";
import { queries } from "../api/queries";
import { router } from "./routes";
import { Appearance } from "./theme/Appearance";

/** Everything: colours, what was asked for, and the page that the address names. */
export function Page() {
  return (
    <Appearance>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Appearance>
  );
}
