import { Table, type TableProps, type TableRef } from "antd";
import { useEffect, useRef } from "react";

/** A table that is scrolled sideways where it is wider than its place, by the keyboard too. */
export function WideTable<T extends object>(props: TableProps<T>) {
  const table = useRef<TableRef>(null);
  useEffect(() => {
    const place = table.current?.nativeElement.querySelector(".ant-table-content");
    if (!place) return;
    const watch = new ResizeObserver(() => {
      // A copy of the head, by which columns are measured, is for nobody's keyboard.
      place.querySelector(".ant-table-measure-row")?.setAttribute("inert", "");
      if (place.scrollWidth > place.clientWidth) place.setAttribute("tabindex", "0");
      else place.removeAttribute("tabindex");
    });
    watch.observe(place);
    if (place.firstElementChild) watch.observe(place.firstElementChild);
    return () => watch.disconnect();
  }, []);
  return <Table<T> ref={table} size="small" scroll={{ x: "max-content" }} pagination={false} {...props} />;
}
