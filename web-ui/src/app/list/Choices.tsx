import { Select } from "antd";
import { choices } from "../words/labels";
import type { ListAddress } from "./address";

interface ChoicesProps {
  address: ListAddress;
  /** The filter's name in the address. */
  name: string;
  label: string;
  of: Parameters<typeof choices<string>>[0];
}

/** A filter by some of a few values. */
export function Choices({ address, name, label, of }: ChoicesProps) {
  return (
    <Select
      mode="multiple"
      allowClear
      showSearch={false}
      maxTagCount="responsive"
      aria-label={label}
      placeholder={label}
      value={address.many(name)}
      options={choices(of)}
      onChange={(chosen: string[]) => address.set({ [name]: chosen })}
      style={{ minWidth: 168 }}
    />
  );
}
