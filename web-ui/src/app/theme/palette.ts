import type { ThemeConfig } from "antd";

/** What the page is written in; charts measure their words by it. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";

/** Colours whose contrasts keep WCAG AA on their backgrounds; the browser tests measure them. */
export const LIGHT: ThemeConfig["token"] = {
  colorPrimary: "#714b67",
  colorPrimaryBg: "#f5eff3",
  colorPrimaryBgHover: "#ece2e9",
  colorLink: "#714b67",
  colorInfo: "#1f5f8b",
  colorSuccess: "#1b6e3c",
  colorWarning: "#8a5300",
  colorError: "#b3261e",
  colorTextSecondary: "#4d4d4d",
  colorTextTertiary: "#595959",
  colorTextDescription: "#595959",
  colorTextPlaceholder: "#6b6b6b",
  colorBgLayout: "#f5f4f6",
};

export const DARK: ThemeConfig["token"] = {
  colorPrimary: "#8f6285",
  colorLink: "#d9b8d1",
  colorLinkHover: "#ecd9e7",
  colorLinkActive: "#c99fc0",
  colorInfo: "#6db3e2",
  colorSuccess: "#6cc48a",
  colorWarning: "#e0a94b",
  colorError: "#ff8a80",
  colorText: "#ececec",
  colorTextSecondary: "#c9c9c9",
  colorTextTertiary: "#b5b5b5",
  colorTextDescription: "#b5b5b5",
  colorTextPlaceholder: "#a3a3a3",
  colorBgBase: "#17151a",
  colorBgContainer: "#1e1b22",
  colorBgElevated: "#27232c",
  colorBorder: "#56505c",
  colorBorderSecondary: "#3a363e",
  colorBgLayout: "#121014",
};

/** Where the dark primary colour, a background, stands as text. */
export const DARK_PARTS: ThemeConfig["components"] = {
  Button: { defaultHoverColor: "#ecd9e7", defaultActiveColor: "#d9b8d1", dangerColor: "#17151a" },
  Tabs: { itemSelectedColor: "#d9b8d1", itemHoverColor: "#ecd9e7", inkBarColor: "#d9b8d1" },
};
