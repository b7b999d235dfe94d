package dev.remainder.query.product;

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

/** Shows the products. */
@RestController
@RequestMapping("/api/products")
@Tag(name = "Set-up")
class ProductQueryController {

  private static final SortFields SORTS =
      new SortFields("sku").by("sku", "sku").by("name", "name").by("kind", "kind");

  private final JdbcClient db;
  private final ViewJson json;

  ProductQueryController(JdbcClient db, ViewJson json) {
    this.db = db;
    this.json = json;
  }

  @GetMapping
  @Operation(operationId = "listProducts", summary = "Products")
  PageAnswer<ProductView> products(
      @ParameterObject ProductFilter filter, @Valid @ParameterObject PageQuery page) {
    return new Listing(db, "query.product")
        .only("kind in (:kind)", "kind", filter.kind())
        .containing("search", filter.q())
        .page(page, SORTS, "document", this::view);
  }

  @GetMapping("/{sku}")
  @Operation(operationId = "getProduct", summary = "One product")
  ResponseEntity<ProductView> product(@PathVariable String sku) {
    var product =
        db.sql("select document from query.product where sku = ?")
            .param(sku)
            .query(this::view)
            .optional()
            .orElseThrow(() -> Unknown.PRODUCT.named(sku));
    return VersionedAnswer.of(product, product.version());
  }

  private ProductView view(ResultSet row, int n) throws SQLException {
    return json.read(row.getString("document"), ProductView.class);
  }
}
