package dev.remainder.command.transfer;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.remainder.command.operationtype.OperationTypes;
import dev.remainder.command.platform.Versioned;
import dev.remainder.command.stockitem.FreeStock;
import dev.remainder.command.transfer.TransferCommand.CancelTransfer;
import dev.remainder.command.transfer.TransferCommand.CheckAvailability;
import dev.remainder.command.transfer.TransferCommand.DisplaceReservation;
import dev.remainder.command.transfer.TransferCommand.HoldStock;
import dev.remainder.command.transfer.TransferCommand.LineAmount;
import dev.remainder.command.transfer.TransferCommand.LowerDemand;
import dev.remainder.command.transfer.TransferCommand.PlanTransfer;
import dev.remainder.command.transfer.TransferCommand.Preview;
import dev.remainder.command.transfer.TransferCommand.PreviewValidation;
import dev.remainder.command.transfer.TransferCommand.RaiseDemand;
import dev.remainder.command.transfer.TransferCommand.RescheduleTransfer;
import dev.remainder.command.transfer.TransferCommand.UnreserveTransfer;
import dev.remainder.command.transfer.TransferCommand.ValidateTransfer;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.TransferState;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One delivery of an order (domain.md 1 to 3). */
@Aggregate(repository = "transferRepository")
@SuppressWarnings("NullAway.Init") // Axon makes it from its events.
class Transfer extends Versioned {

  @AggregateIdentifier private TransferId transferId;
  private TransferProgress transfer;

  Transfer() {}

  @CommandHandler
  Transfer(PlanTransfer command, OperationTypes operationTypes) {
    var rule = ReservationRule.of(operationTypes.terms(command.operationType()));
    apply(TransferEvents.planned(command, rule.reservation(command.terms())));
  }

  @CommandHandler
  void handle(RaiseDemand command) {
    var current = transfer.lines().find(command.line().line());
    if (transfer.isOpen()
        && (current.isEmpty() || command.line().demand().isMoreThan(current.get().demand()))) {
      apply(TransferEvents.raised(transfer, command.line()));
    }
  }

  @CommandHandler
  void handle(LowerDemand command) {
    var current = transfer.lines().find(command.line()).orElse(null);
    if (!transfer.isOpen() || current == null || !command.demand().isLessThan(current.demand())) {
      return;
    }
    apply(TransferEvents.lowered(transfer, current, command.demand()));
    if (!transfer.lines().hasDemand()) {
      apply(TransferEvents.cancelled(transfer, TransferCancelCause.NO_DEMAND_LEFT, null));
    }
  }

  @CommandHandler
  void handle(HoldStock command) {
    transfer
        .lines()
        .find(command.line())
        .filter(line -> transfer.isOpen() && command.reserved().isMoreThan(line.reserved()))
        .ifPresent(line -> apply(TransferEvents.reserved(transfer, line, command)));
  }

  @CommandHandler
  void handle(DisplaceReservation command) {
    transfer
        .lines()
        .find(command.line())
        .filter(line -> transfer.isOpen() && command.reserved().isLessThan(line.reserved()))
        .ifPresent(line -> apply(TransferEvents.displaced(transfer, line, command)));
  }

  @CommandHandler
  void handle(CheckAvailability command) {
    refuseUnlessOpen();
    apply(TransferEvents.checked(transfer, command.reason()));
  }

  @CommandHandler
  void handle(UnreserveTransfer command) {
    refuseUnlessOpen();
    apply(TransferEvents.unreserved(transfer, command.reason()));
  }

  @CommandHandler
  DeliveryTerms handle(RescheduleTransfer command, OperationTypes operationTypes) {
    refuseUnlessOpen();
    var terms = transfer.terms();
    var rescheduled =
        terms.rescheduled(
            command.priority() != null ? command.priority() : terms.priority(),
            command.scheduledDate() != null ? command.scheduledDate() : terms.scheduledDate());
    if (!rescheduled.equals(terms)) {
      var type = operationTypes.terms(transfer.operationType());
      var rule = ReservationRule.of(type).with(transfer.reservation().method());
      apply(TransferEvents.rescheduled(transfer, rescheduled, rule.reservation(rescheduled)));
    }
    return rescheduled;
  }

  @CommandHandler
  void handle(CancelTransfer command) {
    if (command.cause() == TransferCancelCause.OPERATOR) {
      refuseUnlessOpen();
    }
    if (transfer.isOpen()) {
      apply(TransferEvents.cancelled(transfer, command.cause(), command.reason()));
    }
  }

  @CommandHandler
  Preview handle(PreviewValidation command, OperationTypes operationTypes, FreeStock freeStock) {
    var type = operationTypes.terms(transfer.operationType());
    var shipment = shipment(command.quantities(), type, freeStock);
    var policy = policy(type);
    var decision = decide(shipment, policy, command.answer());
    return new Preview(
        shipment.shipped(),
        shipment.shortLines(),
        decision == BackorderDecision.DECISION_REQUIRED,
        policy);
  }

  @CommandHandler
  void handle(ValidateTransfer command, OperationTypes operationTypes, FreeStock freeStock) {
    var type = operationTypes.terms(transfer.operationType());
    var shipment = shipment(command.quantities(), type, freeStock);
    var policy = policy(type);
    var decision = decide(shipment, policy, command.answer());
    if (decision == BackorderDecision.DECISION_REQUIRED) {
      throw TransferRejection.BACKORDER_DECISION_REQUIRED.because(
          "Some products were not shipped whole. Create a backorder for the rest, or cancel it?",
          policy.about(
              Map.of(
                  "lines", shipment.shortLines(), "choices", List.of(BackorderAnswer.values()))));
    }
    var backorder =
        decision == BackorderDecision.BACKORDER
            ? new TransferRef(
                transferId.backorder(), operationTypes.nextReference(transfer.operationType()))
            : null;
    var before = transfer;
    apply(TransferEvents.validated(before, shipment, policy, backorder, command.reason()));
    if (backorder != null) {
      apply(TransferEvents.backorder(before, shipment, backorder));
    } else if (decision != BackorderDecision.NOTHING_LEFT) {
      apply(
          TransferEvents.remainderCancelled(before, shipment, policy, decision, command.reason()));
    }
  }

  private Shipment shipment(
      @Nullable List<LineAmount> quantities, OperationTypeTerms type, FreeStock freeStock) {
    refuseUnlessOpen();
    if (transfer.state() != TransferState.READY) {
      throw TransferRejection.TRANSFER_NOT_READY.because(
          transfer.reference() + " is waiting for stock.");
    }
    var shipment = Shipment.of(transfer.lines(), quantities);
    shipment.refuseIfNothingShips();
    shipment.refuseOverDelivery(type.overDeliveryTolerancePercent());
    shipment.refuseMoreThanCanBeTaken(transfer.terms().warehouse(), freeStock);
    return shipment;
  }

  private EffectivePolicy policy(OperationTypeTerms type) {
    return EffectivePolicy.of(transfer.terms().createBackorder(), type.createBackorder());
  }

  private static BackorderDecision decide(
      Shipment shipment, EffectivePolicy policy, @Nullable BackorderAnswer answer) {
    var decision = BackorderDecision.of(shipment.isShort(), policy.policy(), answer);
    if (decision == BackorderDecision.BACKORDER_NOT_ALLOWED) {
      throw TransferRejection.BACKORDER_NOT_ALLOWED.because(
          "Create Backorder is Never, so the remainder can only be cancelled.",
          policy.about(Map.of()));
    }
    if (decision == BackorderDecision.CANCEL_NOT_ALLOWED) {
      throw TransferRejection.CANCEL_NOT_ALLOWED.because(
          "Create Backorder is Always, so the remainder always gets a backorder.",
          policy.about(Map.of()));
    }
    return decision;
  }

  private void refuseUnlessOpen() {
    switch (transfer.state()) {
      case DONE ->
          throw TransferRejection.TRANSFER_ALREADY_DONE.because(
              transfer.reference() + " was validated already.");
      case CANCELLED ->
          throw TransferRejection.TRANSFER_CANCELLED.because(
              transfer.reference() + " was cancelled.");
      case WAITING, READY -> {}
    }
  }

  @EventSourcingHandler
  void on(TransferEvent event) {
    transferId = event.transferId();
    var evolved = TransferProgress.evolve(transfer, event);
    if (evolved != null) {
      transfer = evolved;
    }
  }
}
