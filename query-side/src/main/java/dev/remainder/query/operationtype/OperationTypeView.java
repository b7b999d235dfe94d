package dev.remainder.query.operationtype;

import dev.remainder.events.operationtype.OperationTypeChanged;
import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.operationtype.OperationTypeEvent;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.query.projection.Occurrence;
import dev.remainder.query.projection.StreamView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a warehouse does deliveries. */
public record OperationTypeView(
    String id, String warehouse, String company, OperationTypeTerms terms, long version)
    implements StreamView {

  public static OperationTypeView evolve(
      @Nullable OperationTypeView view, OperationTypeEvent event, Occurrence occurrence) {
    return switch (event) {
      case OperationTypeCreated it ->
          new OperationTypeView(
              it.operationTypeId(), it.warehouse(), it.company(), it.terms(), occurrence.version());
      case OperationTypeChanged it -> {
        var before = Objects.requireNonNull(view);
        yield new OperationTypeView(
            before.id(), before.warehouse(), before.company(), it.after(), occurrence.version());
      }
    };
  }
}
