package dev.remainder.query.warehouse;

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
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the warehouses. */
@RestController
@RequestMapping("/api/warehouses")
@Tag(name = "Set-up")
class WarehouseQueryController {

  private static final SortFields SORTS =
      new SortFields("code").by("code", "code").by("name", "name").by("company", "company");

  private final JdbcClient db;
  private final ViewJson json;

  WarehouseQueryController(JdbcClient db, ViewJson json) {
    this.db = db;
    this.json = json;
  }

  @GetMapping
  @Operation(operationId = "listWarehouses", summary = "Warehouses")
  PageAnswer<WarehouseView> warehouses(@Valid @ParameterObject PageQuery page) {
    return new Listing(db, "query.warehouse")
        .ofSeenWarehouses("code")
        .page(page, SORTS, "document", this::view);
  }

  @GetMapping("/{code}")
  @Operation(operationId = "getWarehouse", summary = "One warehouse")
  ResponseEntity<WarehouseView> warehouse(@PathVariable String code) {
    var warehouse =
        db.sql("select document from query.warehouse where code = ?")
            .param(code)
            .query(this::view)
            .optional()
            .orElseThrow(() -> Unknown.WAREHOUSE.named(code));
    return VersionedAnswer.of(warehouse, warehouse.version());
  }

  private WarehouseView view(ResultSet row, int n) throws SQLException {
    return json.read(row.getString("document"), WarehouseView.class);
  }
}
