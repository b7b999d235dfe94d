package dev.remainder.command.transfer;

import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferRef;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** All that may be asked of a transfer. */
public sealed interface TransferCommand {

  @TargetAggregateIdentifier
  TransferId transferId();

  /**
   * A new transfer, for an order or as a backorder.
   *
   * @param backorderOf the transfer whose remainder it takes, or null
   */
  record PlanTransfer(
      TransferId transferId,
      String reference,
      SaleOrderId orderId,
      DeliveryTerms terms,
      String operationType,
      List<TransferLine> lines,
      @Nullable TransferRef backorderOf)
      implements TransferCommand {}

  /** A line, perhaps a new one, has this much to ship from now on. */
  record RaiseDemand(TransferId transferId, TransferLine line) implements TransferCommand {}

  /** A line has only this much to ship from now on; a transfer left without demand is cancelled. */
  record LowerDemand(TransferId transferId, int line, Quantity demand) implements TransferCommand {}

  /** Stock was promised: the line holds so much in all. */
  record HoldStock(TransferId transferId, int line, Quantity reserved, AllocationCause cause)
      implements TransferCommand {}

  /** A promise was taken back: the line holds only so much. */
  record DisplaceReservation(
      TransferId transferId,
      int line,
      Quantity reserved,
      Quantity countedOnHand,
      @Nullable String reason)
      implements TransferCommand {}

  /** Reserve what is free. Refused: {@code transfer-already-done}, {@code transfer-cancelled}. */
  record CheckAvailability(TransferId transferId, @Nullable String reason)
      implements TransferCommand {}

  /**
   * Give the stock back and stay out of automatic allocation. Refused: {@code
   * transfer-already-done}, {@code transfer-cancelled}.
   */
  record UnreserveTransfer(TransferId transferId, @Nullable String reason)
      implements TransferCommand {}

  /** Another priority or date; null leaves it. Refused like {@link UnreserveTransfer}. */
  record RescheduleTransfer(
      TransferId transferId, @Nullable Priority priority, @Nullable Instant scheduledDate)
      implements TransferCommand {}

  /** Give the transfer up. Refused: {@code transfer-already-done}, {@code transfer-cancelled}. */
  record CancelTransfer(TransferId transferId, TransferCancelCause cause, @Nullable String reason)
      implements TransferCommand {}

  /**
   * Post the delivery (domain.md 3). Refused: see {@link TransferRejection}.
   *
   * @param quantities what to ship of each line, lines not named ship nothing; null ships what is
   *     reserved
   * @param answer to "Create Backorder?", or null
   */
  record ValidateTransfer(
      TransferId transferId,
      @Nullable List<LineAmount> quantities,
      @Nullable BackorderAnswer answer,
      @Nullable String reason)
      implements TransferCommand {}

  /** What {@link ValidateTransfer} would do; changes nothing and is refused alike. */
  record PreviewValidation(
      TransferId transferId,
      @Nullable List<LineAmount> quantities,
      @Nullable BackorderAnswer answer)
      implements TransferCommand {}

  /** So much of a line, named by its number only. */
  record LineAmount(int line, Quantity quantity) {}

  /**
   * The answer to a {@link PreviewValidation}.
   *
   * @param asks the operator would have to choose
   */
  record Preview(
      List<LineQuantity> wouldShip,
      List<ShortLine> shortLines,
      boolean asks,
      EffectivePolicy policy) {}
}
