package dev.remainder.query.reporting;

import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.query.history.BegunStreams;
import dev.remainder.query.history.Past;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The lines of all transfers, and what of them was closed short, as they were. */
@Component
class PastReportedTransfers {

  private static final int AT_ONCE = 500;
  private static final String LINES = "pg_temp.reported_line";
  private static final String CLOSURES = "pg_temp.reported_closure";

  private final JdbcTemplate jdbc;
  private final BegunStreams streams;
  private final Past past;

  PastReportedTransfers(JdbcTemplate jdbc, BegunStreams streams, Past past) {
    this.jdbc = jdbc;
    this.streams = streams;
    this.past = past;
  }

  void tabulate(Instant asOf) {
    jdbc.execute(
        """
        create temporary table reported_line (like query.reported_line) on commit drop;
        create temporary table reported_closure (like query.reported_closure) on commit drop\
        """);
    streams.each(TransferEvent.class, AT_ONCE, some -> keep(some, asOf));
    jdbc.execute("analyze %s, %s".formatted(LINES, CLOSURES));
  }

  private void keep(List<String> some, Instant asOf) {
    var transfers = new LinkedHashMap<String, ReportedTransfer>();
    var closures = new ArrayList<@Nullable Object[]>();
    past.each(
        some,
        asOf,
        recorded -> {
          var event = (TransferEvent) recorded.event();
          var before = transfers.get(recorded.stream());
          transfers.put(
              recorded.stream(), ReportedTransfer.evolve(before, event, recorded.occurrence()));
          closures.addAll(ShortClosureRows.of(event, recorded.message()));
        });
    var lines =
        transfers.values().stream()
            .flatMap(transfer -> transfer.reportedLines().values().stream())
            .map(ReportedLine::values)
            .toList();
    jdbc.batchUpdate(ReportedLine.insertInto(LINES), lines);
    jdbc.batchUpdate(ShortClosureRows.insertInto(CLOSURES), closures);
  }
}
