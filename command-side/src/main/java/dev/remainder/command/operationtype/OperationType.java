package dev.remainder.command.operationtype;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.remainder.command.operationtype.OperationTypeCommand.ConfigureOperationType;
import dev.remainder.command.operationtype.OperationTypeCommand.CreateOperationType;
import dev.remainder.command.platform.Versioned;
import dev.remainder.events.operationtype.OperationTypeChanged;
import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.operationtype.OperationTypeEvent;
import dev.remainder.events.value.OperationTypeTerms;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** How a warehouse does deliveries (domain.md 1). */
@Aggregate
@SuppressWarnings("NullAway.Init") // Axon makes it from its events.
class OperationType extends Versioned {

  @AggregateIdentifier private String stream;
  private OperationTypeTerms terms;

  OperationType() {}

  @CommandHandler
  OperationType(CreateOperationType command) {
    apply(
        new OperationTypeCreated(
            command.operationTypeId(), command.warehouse(), command.company(), command.terms()));
  }

  @CommandHandler
  void handle(ConfigureOperationType command) {
    var changed = command.over(terms);
    if (!changed.equals(terms)) {
      apply(new OperationTypeChanged(command.operationTypeId(), terms, changed));
    }
  }

  @EventSourcingHandler
  void on(OperationTypeEvent event) {
    switch (event) {
      case OperationTypeCreated created -> {
        stream = "operation-type:" + created.operationTypeId();
        terms = created.terms();
      }
      case OperationTypeChanged changed -> terms = changed.after();
    }
  }
}
