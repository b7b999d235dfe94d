import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { budget } from "./build/budget.ts";
import { compressed } from "./build/compressed.ts";

const FIRST_PAGE = ["src/main.tsx", "src/orders/OrdersPage.tsx"];
const FIRST_PAGE_KILOBYTES = 400;

export default defineConfig({
  plugins: [react(), budget(FIRST_PAGE, FIRST_PAGE_KILOBYTES), compressed()],
  build: {
    outDir: "target/classes/static",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { "/api": process.env.SERVICE ?? "http://127.0.0.1:8080" } },
});
