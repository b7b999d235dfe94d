import { Modal } from "antd";
import { useState } from "react";
import { SHORTCUTS, useShortcut } from "./shortcuts";
import styles from "./shortcuts.module.css";

/** The list of keys; opened by "?" and by whoever is given `open`. */
export function ShortcutsDialog({
  open,
  onClose,
  onOpen,
}: {
  open: boolean;
  onClose: () => void;
  onOpen: () => void;
}) {
  useShortcut("?", onOpen);
  useShortcut("/", focusSearch);
  return (
    <Modal open={open} onCancel={onClose} footer={null} title="Keyboard shortcuts" width={460}>
      <dl className={styles.keys}>
        {SHORTCUTS.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

function focusSearch() {
  document.querySelector<HTMLInputElement>("[data-search] input, input[data-search]")?.focus();
}

export function useShortcutsDialog() {
  const [open, setOpen] = useState(false);
  return { open, onOpen: () => setOpen(true), onClose: () => setOpen(false) };
}
