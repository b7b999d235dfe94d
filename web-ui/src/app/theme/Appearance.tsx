import { App, ConfigProvider, theme } from "antd";
import { type ReactNode, useLayoutEffect, useState } from "react";
import { AppearanceContext, keepChoice, keptChoice, useMedia, useSystemIsDark } from "./appearance";
import { DARK, DARK_PARTS, FONT, LIGHT } from "./palette";

/** Colours, light or dark, and whether anything moves. */
export function Appearance({ children }: { children: ReactNode }) {
  const [choice, setChoice] = useState(keptChoice);
  const systemIsDark = useSystemIsDark();
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const dark = choice === "system" ? systemIsDark : choice === "dark";

  // Before the effects of charts, which read the colours that this chooses.
  useLayoutEffect(() => {
    document.documentElement.dataset.appearance = dark ? "dark" : "light";
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);

  return (
    <AppearanceContext
      value={{
        choice,
        dark,
        choose: (chosen) => {
          keepChoice(chosen);
          setChoice(chosen);
        },
      }}
    >
      <ConfigProvider
        theme={{
          algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
          token: {
            ...(dark ? DARK : LIGHT),
            motion: !still,
            borderRadius: 6,
            fontFamily: FONT,
          },
          components: { Table: { cellPaddingBlockSM: 9 }, ...(dark ? DARK_PARTS : {}) },
        }}
      >
        <App>{children}</App>
      </ConfigProvider>
    </AppearanceContext>
  );
}
