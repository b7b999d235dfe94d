package dev.remainder.query.transfer;

import dev.remainder.query.platform.Listing;
import dev.remainder.query.platform.PageAnswer;
import dev.remainder.query.platform.PageQuery;
import dev.remainder.query.platform.SortFields;
import dev.remainder.query.platform.Unknown;
import dev.remainder.query.platform.VersionedAnswer;
import dev.remainder.query.platform.ViewJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the transfers. */
@RestController
@RequestMapping("/api/transfers")
@Tag(name = "Transfers")
class TransferQueryController {

  private static final SortFields SORTS =
      new SortFields("createdAt,desc")
          .by("reference", "length(reference)", "reference")
          .by("order", "length(order_reference)", "order_reference")
          .by("customer", "customer")
          .by("operationType", "operation_type")
          .by("warehouse", "warehouse")
          .by("state", "state")
          .by("priority", "priority")
          .by("scheduledDate", "scheduled_date")
          .by("createdAt", "created_at")
          .by("doneAt", "done_at");

  private final JdbcClient db;
  private final ViewJson json;
  private final Lateness lateness;
  private final PastTransfers past;
  private final PastTransferList pastList;

  TransferQueryController(
      JdbcClient db,
      ViewJson json,
      Lateness lateness,
      PastTransfers past,
      PastTransferList pastList) {
    this.db = db;
    this.json = json;
    this.lateness = lateness;
    this.past = past;
    this.pastList = pastList;
  }

  @GetMapping
  @Operation(operationId = "listTransfers", summary = "Transfers, the newest first")
  PageAnswer<TransferView> transfers(
      @ParameterObject TransferFilter filter, @Valid @ParameterObject PageQuery page) {
    var asOf = filter.asOf();
    var all =
        asOf == null
            ? new Listing(db, "query.transfer")
            : pastList.listing(filter.backorder(), asOf);
    var lateBefore = asOf == null ? lateness.before() : lateness.before(asOf);
    return all.ofSeenWarehouses("warehouse")
        .only("state in (:state)", "state", filter.state())
        .only("order_id = :order or order_reference = :order", "order", filter.order())
        .only("operation_type = :operationType", "operationType", filter.operationType())
        .only("warehouse = :warehouse", "warehouse", filter.warehouse())
        .only("customer = :customer", "customer", filter.customer())
        .only("priority = :priority", "priority", filter.priority())
        .only("skus @> array[cast(:sku as text)]", "sku", filter.sku())
        .containing("search", filter.q())
        .when("is_backorder", filter.backorder())
        .when("is_open and scheduled_date < '" + lateBefore + "'", filter.late())
        .page(page, SORTS, "document", this::view);
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getTransfer", summary = "One transfer")
  ResponseEntity<TransferView> transfer(
      @PathVariable String id,
      @Parameter(description = "as it was at that instant") @RequestParam(required = false)
          @Nullable Instant asOf) {
    var transfer = asOf == null ? now(id) : past.find(id, asOf);
    return transfer
        .map(it -> VersionedAnswer.of(it, it.version()))
        .orElseThrow(() -> Unknown.TRANSFER.named(id));
  }

  private Optional<TransferView> now(String id) {
    return db.sql("select document from query.transfer where stream = ?")
        .param(id)
        .query(this::view)
        .optional();
  }

  private TransferView view(ResultSet row, int n) throws SQLException {
    return json.read(row.getString("document"), TransferView.class);
  }
}
