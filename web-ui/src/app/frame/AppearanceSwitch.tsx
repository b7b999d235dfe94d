import { DesktopOutlined, MoonOutlined, SunOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { type Choice, useAppearance } from "../theme/appearance";

const CHOICES: { key: Choice; label: string; icon: React.ReactNode }[] = [
  { key: "system", label: "As the system", icon: <DesktopOutlined /> },
  { key: "light", label: "Light", icon: <SunOutlined /> },
  { key: "dark", label: "Dark", icon: <MoonOutlined /> },
];

/** Light, dark, or as the system is. */
export function AppearanceSwitch() {
  const { choice, dark, choose } = useAppearance();
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: CHOICES,
        selectable: true,
        selectedKeys: [choice],
        onClick: ({ key }) => choose(key as Choice),
      }}
    >
      <Button type="text" icon={dark ? <MoonOutlined /> : <SunOutlined />} aria-label="Light or dark" />
    </Dropdown>
  );
}
