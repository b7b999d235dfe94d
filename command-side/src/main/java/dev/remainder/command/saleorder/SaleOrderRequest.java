package dev.remainder.command.saleorder;

import dev.remainder.command.platform.Amount;
import dev.remainder.command.platform.Plausible;
import dev.remainder.command.saleorder.SaleOrderCommand.QuotationTerms;
import dev.remainder.command.saleorder.SaleOrderCommand.QuotedLine;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of requests about orders (api.md, "Orders"). */
final class SaleOrderRequest {

  private static final String FIRST_WAREHOUSE = "WH";
  private static final int MOST_LINES = 1000;

  private SaleOrderRequest() {}

  record NewOrder(
      @NotBlank @Size(max = 200) String customer,
      @Nullable @Size(max = 5) String warehouse,
      @Nullable PickingPolicy pickingPolicy,
      @Nullable CreateBackorder createBackorder,
      @Nullable Priority priority,
      @Nullable @Plausible Instant scheduledDate,
      @NotEmpty @Size(max = MOST_LINES) List<@Valid @NotNull NewLine> lines) {

    String warehouseCode() {
      return warehouse == null ? FIRST_WAREHOUSE : warehouse;
    }

    QuotationTerms terms() {
      return new Terms(pickingPolicy, createBackorder, priority, scheduledDate).terms();
    }

    List<QuotedLine> quotedLines() {
      return lines.stream().map(NewLine::quoted).toList();
    }
  }

  /** The terms of a quotation, all of them; null stands for the default. */
  record Terms(
      @Nullable PickingPolicy pickingPolicy,
      @Nullable CreateBackorder createBackorder,
      @Nullable Priority priority,
      @Nullable @Plausible Instant scheduledDate) {

    QuotationTerms terms() {
      return new QuotationTerms(
          pickingPolicy,
          createBackorder,
          priority == null ? Priority.NORMAL : priority,
          scheduledDate);
    }
  }

  record NewLine(
      @NotBlank @Size(max = 64) String sku, @NotNull @Positive @Amount BigDecimal quantity) {

    QuotedLine quoted() {
      return new QuotedLine(sku, Quantity.of(quantity));
    }
  }

  record LineQuantityChange(@NotNull @Positive @Amount BigDecimal quantity) {}

  record Reason(@Nullable @Size(max = 500) String reason) {}
}
