import { Drawer } from "antd";
import { Suspense, useState } from "react";
import { Outlet, ScrollRestoration } from "react-router";
import type { WhoAsks } from "../../api/schema.gen";
import { useLive } from "../../live/useLive";
import { useSession } from "../../session/session";
import { SignIn } from "../../session/SignIn";
import { ShortcutsDialog, useShortcutsDialog } from "../shortcuts/ShortcutsDialog";
import { Bar } from "./Bar";
import styles from "./frame.module.css";
import { LostConnection } from "./LostConnection";
import { Navigation } from "./Navigation";
import { Opening } from "./Opening";

/** Everybody's way in: whoever has to sign in does that first. */
export function Frame() {
  const { data: who, error } = useSession();
  if (who?.required && !who.signedIn) return <SignIn />;
  return who || error ? <Desk who={who} /> : <Opening />;
}

/** What stands around every page: bar, navigation, and whether the connection is there. */
function Desk({ who }: { who: WhoAsks | undefined }) {
  const [navigating, setNavigating] = useState(false);
  const shortcuts = useShortcutsDialog();
  const connection = useLive();
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      <Bar
        connection={connection}
        who={who}
        onNavigate={() => setNavigating(true)}
        onShortcuts={shortcuts.onOpen}
      />
      <LostConnection connection={connection} />
      <div className={styles.body}>
        <aside className={styles.side}>
          <Navigation />
        </aside>
        <main id="main" tabIndex={-1} className={styles.main}>
          <Suspense fallback={<Opening />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Drawer
        open={navigating}
        onClose={() => setNavigating(false)}
        placement="left"
        size={264}
        title="Remainder"
        styles={{ body: { padding: 8 } }}
      >
        <Navigation onGo={() => setNavigating(false)} />
      </Drawer>
      <ShortcutsDialog {...shortcuts} />
      <ScrollRestoration />
    </>
  );
}
