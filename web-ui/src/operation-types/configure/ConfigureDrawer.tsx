import { Button, Drawer, Space } from "antd";
import { useId, useState } from "react";
import type { OperationType } from "../../api/schema.gen";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { changes, draftOf } from "./changes";
import { useConfigure } from "./configure";
import { ConfigureFields } from "./ConfigureFields";

/** One operation type, to be changed; what is saved is in force for the next decision. */
export function ConfigureDrawer({ of: type, onClose }: { of: OperationType; onClose: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(type));
  const configure = useConfigure();
  const form = useId();
  const changed = changes(type, draft);
  const untouched = Object.keys(changed).length === 0;
  return (
    <Drawer
      open
      size={520}
      title={`${type.name} of ${type.warehouse}`}
      onClose={onClose}
      footer={
        <Space>
          <Button
            type="primary"
            htmlType="submit"
            form={form}
            disabled={untouched}
            loading={configure.isPending}
          >
            Save
          </Button>
          <Button onClick={onClose}>Discard</Button>
        </Space>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (untouched) return;
          configure.mutate({ id: type.id, version: type.version, ...changed }, { onSuccess: onClose });
        }}
      >
        <ProblemAlert failed={configure.error} />
        <ConfigureFields
          type={type}
          draft={draft}
          failed={configure.error}
          onChange={(some) => setDraft((now) => ({ ...now, ...some }))}
        />
      </form>
    </Drawer>
  );
}
