package dev.remainder.query.why;

import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.value.DemandKey;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferId;
import dev.remainder.query.history.Past;
import dev.remainder.query.platform.Unknown;
import dev.remainder.query.transfer.PastTransfers;
import dev.remainder.query.transfer.TransferLineView;
import dev.remainder.query.transfer.TransferView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explains transfer lines, straight from the log. */
@RestController
@RequestMapping("/api/transfers")
@Tag(name = "Audit trail")
class WhyQueryController {

  private final Past past;
  private final PastTransfers transfers;

  WhyQueryController(Past past, PastTransfers transfers) {
    this.past = past;
    this.transfers = transfers;
  }

  @GetMapping("/{id}/lines/{line}/why")
  @Operation(operationId = "explainTransferLine", summary = "Why a line holds what it holds")
  WhyAnswer why(
      @PathVariable String id,
      @PathVariable int line,
      @Parameter(description = "as it was at that instant") @RequestParam(required = false)
          @Nullable Instant asOf) {
    var transfer = transfers.find(id, asOf).orElseThrow(() -> Unknown.TRANSFER.named(id));
    var explained = line(transfer, line);
    var story = new LineStory(new DemandKey(new TransferId(id), line));
    var stock = new StockItemId(transfer.warehouse(), explained.sku());
    past.each(
        List.of(stock.toString()),
        asOf,
        recorded -> {
          if (recorded.event() instanceof StockItemEvent event) {
            story.on(recorded.position(), event, recorded.occurrence());
          }
        });
    return Explanation.of(transfer, explained, story, past.moment(asOf));
  }

  private static TransferLineView line(TransferView transfer, int line) {
    return transfer.lines().stream()
        .filter(it -> it.line() == line)
        .findFirst()
        .orElseThrow(() -> Unknown.TRANSFER.named(transfer.id() + " with a line " + line));
  }
}
