package dev.remainder.query.operationtype;

import dev.remainder.query.platform.Listing;
import dev.remainder.query.platform.PageAnswer;
import dev.remainder.query.platform.PageQuery;
import dev.remainder.query.platform.SortFields;
import dev.remainder.query.platform.Unknown;
import dev.remainder.query.platform.VersionedAnswer;
import dev.remainder.query.platform.ViewJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the operation types, with what stands there. */
@RestController
@RequestMapping("/api/operation-types")
@Tag(name = "Set-up")
class OperationTypeQueryController {

  private static final SortFields SORTS =
      new SortFields("id")
          .by("id", "id")
          .by("name", "name")
          .by("warehouse", "warehouse")
          .by("company", "company");

  private final JdbcClient db;
  private final ViewJson json;
  private final OpenTransfers transfers;

  OperationTypeQueryController(JdbcClient db, ViewJson json, OpenTransfers transfers) {
    this.db = db;
    this.json = json;
    this.transfers = transfers;
  }

  @GetMapping
  @Operation(operationId = "listOperationTypes", summary = "Operation types")
  PageAnswer<OperationTypeAnswer> operationTypes(@Valid @ParameterObject PageQuery page) {
    var found =
        new Listing(db, "query.operation_type")
            .ofSeenWarehouses("warehouse")
            .page(page, SORTS, "document", this::view);
    var counts = transfers.of(found.items().stream().map(OperationTypeView::id).toList());
    return found.map(
        type -> OperationTypeAnswer.of(type, counts.getOrDefault(type.id(), TransferCounts.NONE)));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getOperationType", summary = "One operation type")
  ResponseEntity<OperationTypeAnswer> operationType(@PathVariable String id) {
    var type =
        db.sql("select document from query.operation_type where id = ?")
            .param(id)
            .query(this::view)
            .optional()
            .orElseThrow(() -> Unknown.OPERATION_TYPE.named(id));
    var counts = transfers.of(List.of(id)).getOrDefault(id, TransferCounts.NONE);
    return VersionedAnswer.of(OperationTypeAnswer.of(type, counts), type.version());
  }

  private OperationTypeView view(ResultSet row, int n) throws SQLException {
    return json.read(row.getString("document"), OperationTypeView.class);
  }
}
