package dev.remainder.query.product;

import dev.remainder.events.product.ProductEvent;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.DocumentRows;
import dev.remainder.query.projection.ViewFamily;
import dev.remainder.query.projection.ViewFold;
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
class ProductProjection {

  private final ViewFold<ProductView, ProductEvent> fold;

  ProductProjection(JdbcTemplate jdbc, ViewJson json) {
    var columns = new LinkedHashMap<String, Function<ProductView, @Nullable Object>>();
    columns.put("sku", ProductView::sku);
    columns.put("name", ProductView::name);
    columns.put("kind", ProductView::kind);
    columns.put("search", view -> (view.sku() + " " + view.name()).toLowerCase(Locale.ROOT));
    var rows =
        new DocumentRows<ProductView, ProductEvent>(
            jdbc, json, "query.product", ProductView.class, columns);
    fold = new ViewFold<>(ProductEvent.class, ProductView::evolve, rows);
  }

  @EventHandler
  void on(ProductEvent event, DomainEventMessage<?> message) {
    fold.apply(event, message);
  }
}
