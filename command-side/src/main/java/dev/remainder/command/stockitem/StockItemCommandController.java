package dev.remainder.command.stockitem;

import dev.remainder.command.platform.Amount;
import dev.remainder.command.platform.CommandDesk;
import dev.remainder.command.platform.Place.AtWarehouse;
import dev.remainder.command.platform.Recorded;
import dev.remainder.command.platform.Target;
import dev.remainder.command.stockitem.StockItemCommand.CountStock;
import dev.remainder.command.stockitem.StockItemCommand.ReceiveStock;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.StockItemId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/stock/{warehouse}/{sku}")
class StockItemCommandController {

  private final CommandDesk desk;

  StockItemCommandController(CommandDesk desk) {
    this.desk = desk;
  }

  record Receipt(
      @NotNull @Positive @Amount BigDecimal quantity,
      @Nullable @Size(max = 200) String reference) {}

  record Count(
      @NotNull @PositiveOrZero @Amount BigDecimal onHand,
      @Nullable @Size(max = 500) String reason) {}

  @PostMapping("/receipts")
  ResponseEntity<StockMovement> receive(
      @PathVariable String warehouse,
      @PathVariable String sku,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @Valid @RequestBody Receipt receipt) {
    var stockItem = new StockItemId(warehouse, sku);
    var command = new ReceiveStock(stockItem, Quantity.of(receipt.quantity()), receipt.reference());
    return move(stockItem, command, dryRun, StockMovement::received);
  }

  @PostMapping("/counts")
  ResponseEntity<StockMovement> count(
      @PathVariable String warehouse,
      @PathVariable String sku,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @Valid @RequestBody Count count) {
    var stockItem = new StockItemId(warehouse, sku);
    var command = new CountStock(stockItem, Quantity.of(count.onHand()), count.reason());
    return move(stockItem, command, dryRun, StockMovement::counted);
  }

  private ResponseEntity<StockMovement> move(
      StockItemId stockItem,
      StockItemCommand command,
      boolean dryRun,
      Function<Recorded, StockMovement> told) {
    var target =
        new Target(
            stockItem.toString(),
            StockItemRejection.UNKNOWN_STOCK_ITEM,
            new AtWarehouse(stockItem.warehouse()));
    Function<Recorded, ResponseEntity<StockMovement>> answer =
        recorded -> ResponseEntity.ok(told.apply(recorded));
    return dryRun ? desk.preview(command, target, answer) : desk.send(command, target, answer);
  }
}
