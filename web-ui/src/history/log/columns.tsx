import type { TableProps } from "antd";
import { Link } from "react-router";
import type { LoggedEvent } from "../../api/schema.gen";
import { second } from "../../app/words/moment";
import { quantity } from "../../app/words/quantity";
import { thingOf, typeWords } from "./words";

/** Who did what when, and to what. */
export const LOG_COLUMNS: TableProps<LoggedEvent>["columns"] = [
  { title: "When", render: (_, it) => second(it.at) },
  { title: "What", render: (_, it) => typeWords(it.type) },
  {
    title: "Of what",
    render: (_, it) => {
      const { name, address } = thingOf(it);
      return <Link to={address}>{name}</Link>;
    },
  },
  { title: "Who", render: (_, it) => it.by },
  { title: "Position", align: "right", className: "number", render: (_, it) => quantity(it.position) },
];
