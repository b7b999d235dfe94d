package dev.remainder.query.stockitem;

import dev.remainder.events.value.StockItemId;
import dev.remainder.query.platform.Listing;
import dev.remainder.query.platform.PageAnswer;
import dev.remainder.query.platform.PageQuery;
import dev.remainder.query.platform.SortFields;
import dev.remainder.query.platform.Unknown;
import dev.remainder.query.platform.VersionedAnswer;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the stock, and who waits for it. */
@RestController
@RequestMapping("/api/stock")
@Tag(name = "Stock")
class StockQueryController {

  private static final SortFields SORTS =
      new SortFields("sku")
          .by("sku", "sku", "warehouse")
          .by("name", "name")
          .by("warehouse", "warehouse", "sku")
          .by("onHand", "on_hand")
          .by("reserved", "reserved")
          .by("free", "free")
          .by("openDemand", "open_demand")
          .by("short", "shortage")
          .by("forecast", "forecast");

  private final JdbcClient db;
  private final ViewJson json;
  private final PastStock past;
  private final PastStockList pastList;

  StockQueryController(JdbcClient db, ViewJson json, PastStock past, PastStockList pastList) {
    this.db = db;
    this.json = json;
    this.past = past;
    this.pastList = pastList;
  }

  @GetMapping
  @Operation(operationId = "listStock", summary = "Stock items, by sku")
  PageAnswer<StockAnswer> stock(
      @ParameterObject StockFilter filter, @Valid @ParameterObject PageQuery page) {
    var asOf = filter.asOf();
    return asOf == null
        ? listed(new Listing(db, "query.stock_item"), filter, page)
        : pastList.asOf(asOf, filter, then -> listed(then, filter, page));
  }

  @GetMapping("/{warehouse}/{sku}")
  @Operation(operationId = "getStock", summary = "One stock item")
  ResponseEntity<StockAnswer> stockItem(
      @PathVariable String warehouse,
      @PathVariable String sku,
      @Parameter(description = "as it was at that instant") @RequestParam(required = false)
          @Nullable Instant asOf) {
    var stock = asOf == null ? now(warehouse, sku) : StockAnswer.from(then(warehouse, sku, asOf));
    return VersionedAnswer.of(stock, stock.version());
  }

  @GetMapping("/{warehouse}/{sku}/queue")
  @Operation(operationId = "getStockQueue", summary = "Who waits, in the order of allocation")
  List<QueueLineAnswer> queue(
      @PathVariable String warehouse,
      @PathVariable String sku,
      @Parameter(description = "as it was at that instant") @RequestParam(required = false)
          @Nullable Instant asOf) {
    var lines =
        asOf == null
            ? queueNow(warehouse, sku)
            : then(warehouse, sku, asOf).queue().lines().values();
    return lines.stream()
        .sorted(Comparator.comparing(QueueLineView::rank))
        .map(QueueLineAnswer::of)
        .toList();
  }

  private static PageAnswer<StockAnswer> listed(Listing all, StockFilter filter, PageQuery page) {
    return all.ofSeenWarehouses("warehouse")
        .only("warehouse = :warehouse", "warehouse", filter.warehouse())
        .only("sku = :sku", "sku", filter.sku())
        .when("shortage > 0", filter.shortOnly())
        .containing("search", filter.q())
        .page(page, SORTS, "*", StockAnswer::of);
  }

  private StockItemView then(String warehouse, String sku, Instant asOf) {
    return past.find(new StockItemId(warehouse, sku), asOf)
        .orElseThrow(() -> unknown(warehouse, sku));
  }

  private Collection<QueueLineView> queueNow(String warehouse, String sku) {
    now(warehouse, sku);
    return db.sql("select document from query.stock_queue where stream = ?")
        .param(new StockItemId(warehouse, sku).toString())
        .query((row, n) -> json.read(row.getString(1), QueueLineView.class))
        .list();
  }

  private StockAnswer now(String warehouse, String sku) {
    return db.sql("select * from query.stock_item where warehouse = ? and sku = ?")
        .params(warehouse, sku)
        .query(StockAnswer::of)
        .optional()
        .orElseThrow(() -> unknown(warehouse, sku));
  }

  private static ProblemException unknown(String warehouse, String sku) {
    return Unknown.STOCK_ITEM.named(warehouse + "/" + sku);
  }
}
