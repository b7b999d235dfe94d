import { Button, type TableProps } from "antd";
import { Link } from "react-router";
import type { OperationType } from "../api/schema.gen";
import { CREATE_BACKORDER } from "../app/words/labels";
import { reservation } from "./reservation";

type Columns = NonNullable<TableProps<OperationType>["columns"]>;

export function operationTypeColumns(onConfigure: ((id: string) => void) | undefined): Columns {
  return [
    {
      title: "Name",
      render: (_, it) => (
        <>
          {it.name} <span className="quiet">{it.sequencePrefix}</span>
        </>
      ),
    },
    { title: "Warehouse", dataIndex: "warehouse" },
    { title: "Create Backorder", render: (_, it) => CREATE_BACKORDER[it.createBackorder] },
    { title: "Reservation Method", render: (_, it) => reservation(it) },
    {
      title: "Over-delivery",
      align: "right",
      render: (_, it) => (it.overDeliveryTolerancePercent ? `${it.overDeliveryTolerancePercent} %` : "None"),
    },
    {
      title: "Waiting and ready",
      align: "right",
      render: (_, it) => (
        <Link
          to={`/transfers?operationType=${it.id}&state=WAITING&state=READY`}
          aria-label={`${it.waitingCount + it.readyCount} open transfers of ${it.name} of ${it.warehouse}`}
        >
          {it.waitingCount + it.readyCount}
        </Link>
      ),
    },
    ...(onConfigure ? [configureButton(onConfigure)] : []),
  ];
}

function configureButton(onConfigure: (id: string) => void): Columns[number] {
  return {
    title: <span className="unseen">Configure</span>,
    align: "right",
    render: (_, it) => (
      <Button
        size="small"
        aria-label={`Configure ${it.name} of ${it.warehouse}`}
        onClick={() => onConfigure(it.id)}
      >
        Configure
      </Button>
    ),
  };
}
