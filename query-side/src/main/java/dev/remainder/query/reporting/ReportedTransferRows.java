package dev.remainder.query.reporting;

import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.DocumentRows;
import dev.remainder.query.projection.ViewRows;
import dev.remainder.query.projection.ViewSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps each transfer as a document to go on from, and each of its lines as a row to count. */
final class ReportedTransferRows implements ViewRows<ReportedTransfer, TransferEvent> {

  private final JdbcTemplate jdbc;
  private final DocumentRows<ReportedTransfer, TransferEvent> transfers;
  private final String upsertLine;

  ReportedTransferRows(JdbcTemplate jdbc, ViewJson json, ViewSchema schema) {
    this.jdbc = jdbc;
    this.transfers =
        new DocumentRows<>(
            jdbc,
            json,
            schema.table("reported_transfer"),
            ReportedTransfer.class,
            new LinkedHashMap<>());
    this.upsertLine = ReportedLine.upsertInto(schema.table("reported_line"));
  }

  @Override
  public Map<String, ReportedTransfer> load(
      Map<String, ? extends Collection<TransferEvent>> events) {
    return transfers.load(events);
  }

  @Override
  public void save(Map<String, ReportedTransfer> loaded, Map<String, ReportedTransfer> changed) {
    transfers.save(loaded, changed);
    var rows = new ArrayList<@Nullable Object[]>();
    changed.forEach((stream, transfer) -> {
      var before = linesOf(loaded.get(stream));
      transfer
          .reportedLines()
          .forEach((number, line) -> {
            var known = before.get(number);
            var values = line.values();
            if (known == null || !Arrays.equals(known.values(), values)) {
              rows.add(values);
            }
          });
    });
    jdbc.batchUpdate(upsertLine, rows);
  }

  private static Map<Integer, ReportedLine> linesOf(@Nullable ReportedTransfer transfer) {
    return transfer == null ? Map.of() : transfer.reportedLines();
  }
}
