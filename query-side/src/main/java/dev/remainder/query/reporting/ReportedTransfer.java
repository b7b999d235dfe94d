package dev.remainder.query.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.query.projection.Occurrence;
import dev.remainder.query.projection.StreamView;
import dev.remainder.query.transfer.TransferView;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as the reports need it: what everyone sees of it, and when its order was confirmed.
 */
public record ReportedTransfer(TransferView transfer, Instant confirmedAt) implements StreamView {

  public static ReportedTransfer evolve(
      @Nullable ReportedTransfer view, TransferEvent event, Occurrence occurrence) {
    return view == null
        ? new ReportedTransfer(
            TransferView.evolve(null, event, occurrence),
            ((TransferPlanned) event).terms().confirmedAt())
        : new ReportedTransfer(
            TransferView.evolve(view.transfer, event, occurrence), view.confirmedAt);
  }

  @Override
  @JsonIgnore
  public long version() {
    return transfer.version();
  }

  /** Its lines by their numbers. */
  Map<Integer, ReportedLine> reportedLines() {
    return transfer.lines().stream()
        .map(line -> new ReportedLine(this, line))
        .collect(Collectors.toMap(it -> it.line().line(), Function.identity()));
  }
}
