import { useListAddress } from "../app/list/address";
import { Empty } from "../app/list/Empty";
import { List } from "../app/list/List";
import { Heading } from "../app/parts/Heading";
import { counted, quantity } from "../app/words/quantity";
import { CsvButton } from "../reports/cards/CsvButton";
import { Definitions } from "../reports/cards/Definitions";
import { useReport } from "../reports/reading";
import { ScopeFilters } from "../reports/ScopeFilters";
import { useScope } from "../reports/scope";
import { backorderColumns } from "./columns";

const PATH = "/api/reports/backorders";

/** Every line that is still owed to a customer, the oldest first. */
export function BackordersPage() {
  const address = useListAddress();
  const { scope, change } = useScope();
  const found = useReport(PATH, { ...scope, page: address.page, size: address.size });
  const report = found.data;
  return (
    <>
      <Heading
        title="Backorders"
        mark={
          report && (
            <span className="quiet">
              {quantity(report.totals.quantity)} in {counted(report.totals.lines, "line")},{" "}
              {quantity(report.totals.missing)} missing
            </span>
          )
        }
      >
        <CsvButton of="Backorders" path={PATH} scope={scope} />
      </Heading>
      <ScopeFilters scope={scope} onChange={change} />
      <List
        label="Backorders"
        rowKey={(it) => `${it.transferId}/${it.line}`}
        columns={backorderColumns(scope.asOf)}
        address={address}
        found={{ ...found, data: report && asPage(report, address.size) }}
        empty={
          address.isFiltered ? (
            <Empty title="No backorder is like that" hint="Choose another period, or clear the filters." />
          ) : (
            <Empty
              title="There are no open backorders"
              hint="What a delivery leaves over shows here until it is shipped or cancelled."
            />
          )
        }
      />
      {report && <Definitions of={report.definitions} />}
    </>
  );
}

function asPage<T>(
  report: { items: T[]; page?: number | null; size?: number | null; total?: number | null },
  size: number,
) {
  const { items, page, total } = report;
  return { items, page: page ?? 0, size: report.size ?? size, total: total ?? items.length };
}
