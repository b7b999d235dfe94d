package dev.remainder.command.saleorder;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.ValidatedLine;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** All that may be asked of a sale order. */
public sealed interface SaleOrderCommand {

  @TargetAggregateIdentifier
  SaleOrderId orderId();

  /** Write a quotation. Refused: {@code unknown-warehouse}, {@code unknown-product}. */
  record QuoteSaleOrder(
      SaleOrderId orderId,
      String customer,
      String warehouse,
      QuotationTerms terms,
      List<QuotedLine> lines)
      implements SaleOrderCommand {}

  /** Give a quotation other terms. Refused: {@code order-already-confirmed}. */
  record ChangeTerms(SaleOrderId orderId, QuotationTerms terms) implements SaleOrderCommand {}

  /** Make it a sales order. Refused: {@code order-already-confirmed}, {@code order-cancelled}. */
  record ConfirmSaleOrder(SaleOrderId orderId) implements SaleOrderCommand {}

  /** Order another product too. Refused: {@code unknown-product}, {@code order-cancelled}. */
  record AddLine(SaleOrderId orderId, QuotedLine line) implements SaleOrderCommand {}

  /**
   * Order more or less of a line. Refused: {@code unknown-order-line}, {@code below-delivered},
   * {@code order-cancelled}.
   */
  record ChangeLineQuantity(SaleOrderId orderId, int line, Quantity quantity)
      implements SaleOrderCommand {}

  /** Cancel the order and its open transfers. Refused: {@code order-cancelled}. */
  record CancelSaleOrder(SaleOrderId orderId, @Nullable String reason)
      implements SaleOrderCommand {}

  /** A transfer of the order was validated. */
  record RecordDelivery(
      SaleOrderId orderId,
      TransferRef transfer,
      List<ValidatedLine> lines,
      @Nullable TransferRef backorder)
      implements SaleOrderCommand {}

  /** A transfer of the order was cancelled. */
  record RecordTransferCancelled(
      SaleOrderId orderId,
      TransferRef transfer,
      TransferCancelCause cause,
      List<LineQuantity> lines)
      implements SaleOrderCommand {}

  /** A product and how much of it. */
  record QuotedLine(String sku, Quantity quantity) {}

  /** An order's own terms; null stands for what the settings or the operation type say. */
  record QuotationTerms(
      @Nullable PickingPolicy pickingPolicy,
      @Nullable CreateBackorder createBackorder,
      Priority priority,
      @Nullable Instant scheduledDate) {}
}
