package dev.remainder.command.transfer;

import dev.remainder.command.platform.Amount;
import dev.remainder.command.platform.Plausible;
import dev.remainder.command.transfer.TransferCommand.LineAmount;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of requests about transfers (api.md, "Transfers"). */
final class TransferRequest {

  private static final int MOST_LINES = 1000;
  private static final int MOST_TRANSFERS = 500;

  private TransferRequest() {}

  record LineDone(@NotNull Integer line, @NotNull @PositiveOrZero @Amount BigDecimal quantity) {

    LineAmount amount() {
      return new LineAmount(line, Quantity.of(quantity));
    }
  }

  record Validation(
      @Nullable @EachLineOnce @Size(max = MOST_LINES) List<@Valid @NotNull LineDone> quantities,
      @Nullable BackorderAnswer backorder,
      @Nullable @Size(max = 500) String reason) {

    static final Validation AS_RESERVED = new Validation(null, null, null);

    @Nullable List<LineAmount> amounts() {
      return TransferRequest.amounts(quantities);
    }
  }

  record ValidationOfOne(
      @NotBlank String id,
      @Nullable @EachLineOnce @Size(max = MOST_LINES) List<@Valid @NotNull LineDone> quantities,
      @Nullable BackorderAnswer backorder,
      @Nullable @Size(max = 500) String reason) {

    @Nullable List<LineAmount> amounts() {
      return TransferRequest.amounts(quantities);
    }
  }

  record ValidationOfSeveral(
      @NotEmpty @Size(max = MOST_TRANSFERS) List<@Valid @NotNull ValidationOfOne> transfers) {}

  record Reason(@Nullable @Size(max = 500) String reason) {

    static @Nullable String of(@Nullable Reason body) {
      return body == null ? null : body.reason();
    }
  }

  record Schedule(@Nullable Priority priority, @Nullable @Plausible Instant scheduledDate) {}

  private static @Nullable List<LineAmount> amounts(@Nullable List<LineDone> quantities) {
    return quantities == null ? null : quantities.stream().map(LineDone::amount).toList();
  }
}
