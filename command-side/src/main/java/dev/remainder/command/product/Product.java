package dev.remainder.command.product;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.remainder.command.product.ProductCommand.IntroduceProduct;
import dev.remainder.events.product.ProductEvent;
import dev.remainder.events.product.ProductIntroduced;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Something sold. */
@Aggregate
@SuppressWarnings("NullAway.Init") // Axon makes it from its events.
class Product {

  @AggregateIdentifier private String stream;

  Product() {}

  @CommandHandler
  Product(IntroduceProduct command, ProductCatalogue catalogue) {
    if (catalogue.find(command.sku()).isPresent()) {
      throw ProductRejection.PRODUCT_EXISTS.because(
          "Product " + command.sku() + " exists already.");
    }
    apply(new ProductIntroduced(command.sku(), command.name(), command.kind()));
  }

  @EventSourcingHandler
  void on(ProductEvent event) {
    switch (event) {
      case ProductIntroduced introduced -> stream = "product:" + introduced.sku();
    }
  }
}
