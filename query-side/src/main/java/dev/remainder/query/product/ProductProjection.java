package dev.remainder.query.product;

import dev.remainder.events.product.ProductEvent;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.DocumentRows;
import dev.remainder.query.projection.Projection;
import dev.remainder.query.projection.Projector;
import dev.remainder.query.projection.ViewFamily;
import dev.remainder.query.projection.ViewFold;
import dev.remainder.query.projection.ViewSchema;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the products. */
@Component
@ProcessingGroup(ViewFamily.SET_UP)
class ProductProjection extends Projection<ProductEvent> {

  private static final String TABLE = "product";

  private final JdbcTemplate jdbc;
  private final ViewJson json;
  private final Projector<ProductEvent> inService;

  ProductProjection(JdbcTemplate jdbc, ViewJson json) {
    super(ViewFamily.SET_UP, ProductEvent.class, TABLE);
    this.jdbc = jdbc;
    this.json = json;
    this.inService = into(ViewSchema.IN_SERVICE);
  }

  @Override
  public Projector<ProductEvent> into(ViewSchema schema) {
    return new ViewFold<>(
        ProductEvent.class,
        ProductView::evolve,
        new DocumentRows<>(jdbc, json, schema.table(TABLE), ProductView.class, columns()));
  }

  @EventHandler
  void on(ProductEvent event, DomainEventMessage<?> message) {
    inService.apply(event, message);
  }

  private static LinkedHashMap<String, Function<ProductView, @Nullable Object>> columns() {
    var columns = new LinkedHashMap<String, Function<ProductView, @Nullable Object>>();
    columns.put("sku", ProductView::sku);
    columns.put("name", ProductView::name);
    columns.put("kind", ProductView::kind);
    columns.put("search", view -> (view.sku() + " " + view.name()).toLowerCase(Locale.ROOT));
    return columns;
  }
}
