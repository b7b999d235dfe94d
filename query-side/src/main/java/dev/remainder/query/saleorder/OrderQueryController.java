package dev.remainder.query.saleorder;

import dev.remainder.query.platform.KeptCounts;
import dev.remainder.query.platform.Listing;
import dev.remainder.query.platform.PageAnswer;
import dev.remainder.query.platform.PageQuery;
import dev.remainder.query.platform.SeenWarehouses;
import dev.remainder.query.platform.SortFields;
import dev.remainder.query.platform.Unknown;
import dev.remainder.query.platform.VersionedAnswer;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.transfer.TransfersOfOrders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the orders. */
@RestController
@RequestMapping("/api/orders")
@Tag(name = "Orders")
class OrderQueryController {

  private static final SortFields SORTS =
      new SortFields("createdAt,desc")
          .by("reference", "length(reference)", "reference")
          .by("customer", "customer")
          .by("warehouse", "warehouse")
          .by("state", "state")
          .by("deliveryStatus", "delivery_status")
          .by("outcome", "outcome")
          .by("priority", "priority")
          .by("scheduledDate", "scheduled_date")
          .by("createdAt", "created_at", "length(reference)", "reference")
          .by("confirmedAt", "confirmed_at");

  private static final KeptCounts COUNTS =
      new KeptCounts(
          "query.sale_order_count",
          "orders",
          Set.of("state", "status", "outcome", "warehouse", "priority", SeenWarehouses.COMPANIES));

  private final JdbcClient db;
  private final ViewJson json;
  private final TransfersOfOrders transfers;
  private final PastOrders past;

  OrderQueryController(JdbcClient db, ViewJson json, TransfersOfOrders transfers, PastOrders past) {
    this.db = db;
    this.json = json;
    this.transfers = transfers;
    this.past = past;
  }

  @GetMapping
  @Operation(operationId = "listOrders", summary = "Orders, the newest first")
  PageAnswer<OrderAnswer> orders(
      @ParameterObject OrderFilter filter, @Valid @ParameterObject PageQuery page) {
    var found =
        new Listing(db, "query.sale_order")
            .ofSeenWarehouses("warehouse")
            .counted(COUNTS)
            .only("state in (:state)", "state", filter.state())
            .only("delivery_status in (:status)", "status", filter.deliveryStatus())
            .only("outcome in (:outcome)", "outcome", filter.outcome())
            .only("customer = :customer", "customer", filter.customer())
            .only("warehouse = :warehouse", "warehouse", filter.warehouse())
            .only("priority = :priority", "priority", filter.priority())
            .only("skus @> array[cast(:sku as text)]", "sku", filter.sku())
            .containing("search", filter.q())
            .page(page, SORTS, "document", this::view);
    var deliveries = transfers.of(found.items().stream().map(OrderView::id).toList());
    return found.map(
        order -> OrderAnswer.of(order, deliveries.getOrDefault(order.id(), List.of())));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getOrder", summary = "One order")
  ResponseEntity<OrderAnswer> order(
      @PathVariable String id,
      @Parameter(description = "as it was at that instant") @RequestParam(required = false)
          @Nullable Instant asOf) {
    var order = asOf == null ? now(id) : past.find(id, asOf);
    return order
        .map(it -> VersionedAnswer.of(it, it.version()))
        .orElseThrow(() -> Unknown.ORDER.named(id));
  }

  private Optional<OrderAnswer> now(String id) {
    var order =
        db.sql("select document from query.sale_order where stream = ?")
            .param(id)
            .query(this::view)
            .optional();
    return order.map(
        it -> OrderAnswer.of(it, transfers.of(List.of(id)).getOrDefault(id, List.of())));
  }

  private OrderView view(ResultSet row, int n) throws SQLException {
    return json.read(row.getString("document"), OrderView.class);
  }
}
