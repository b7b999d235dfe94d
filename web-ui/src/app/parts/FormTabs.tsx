import { Tabs, type TabsProps } from "antd";
import { useMedia } from "../theme/appearance";

/** The tabs of a form; on a telephone close enough to each other that none has to be looked for. */
export function FormTabs({ items }: { items: TabsProps["items"] }) {
  const narrow = useMedia("(max-width: 480px)");
  return <Tabs items={items} tabBarGutter={narrow ? 12 : undefined} />;
}
