import { MenuOutlined, QuestionCircleOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { Link } from "react-router";
import type { WhoAsks } from "../../api/schema.gen";
import type { Connection } from "../../live/connection";
import { UserMenu } from "../../session/UserMenu";
import { AppearanceSwitch } from "./AppearanceSwitch";
import { ConnectionBadge } from "./ConnectionBadge";
import styles from "./frame.module.css";

interface BarProps {
  connection: Connection;
  who: WhoAsks | undefined;
  onNavigate: () => void;
  onShortcuts: () => void;
}

/** The bar on top. */
export function Bar({ connection, who, onNavigate, onShortcuts }: BarProps) {
  return (
    <header className={styles.bar}>
      <Button
        className={styles.menu}
        type="text"
        icon={<MenuOutlined />}
        aria-label="Open navigation"
        onClick={onNavigate}
      />
      <Link to="/orders" className={styles.name}>
        <img src="/icon.svg" alt="" width={26} height={26} />
        Remainder
      </Link>
      <span className={styles.space} />
      <ConnectionBadge connection={connection} />
      <Button
        className={styles.keys}
        type="text"
        icon={<QuestionCircleOutlined />}
        aria-label="Keyboard shortcuts"
        onClick={onShortcuts}
      />
      <AppearanceSwitch />
      <UserMenu who={who} />
    </header>
  );
}
