import { UserOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import type { WhoAsks } from "../api/schema.gen";
import { useSignOut } from "./session";

/** Who is signed in, and the way out. */
export function UserMenu({ who }: { who: WhoAsks | undefined }) {
  const signOut = useSignOut();
  if (!who?.signedIn) return null;
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: [
          { key: "roles", disabled: true, label: who.roles.join(", ").toLowerCase() || "no role" },
          { key: "out", label: "Sign out", onClick: () => signOut.mutate(undefined) },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />}>
        {who.name}
      </Button>
    </Dropdown>
  );
}
