package dev.remainder.command.saleorder;

import dev.remainder.command.platform.CommandDesk;
import dev.remainder.command.platform.Place.OfOrder;
import dev.remainder.command.platform.Target;
import dev.remainder.command.saleorder.SaleOrderCommand.AddLine;
import dev.remainder.command.saleorder.SaleOrderCommand.CancelSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.ChangeLineQuantity;
import dev.remainder.command.saleorder.SaleOrderCommand.ChangeTerms;
import dev.remainder.command.saleorder.SaleOrderCommand.ConfirmSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.QuoteSaleOrder;
import dev.remainder.command.saleorder.SaleOrderRequest.LineQuantityChange;
import dev.remainder.command.saleorder.SaleOrderRequest.NewLine;
import dev.remainder.command.saleorder.SaleOrderRequest.NewOrder;
import dev.remainder.command.saleorder.SaleOrderRequest.Reason;
import dev.remainder.command.saleorder.SaleOrderRequest.Terms;
import dev.remainder.events.saleorder.SaleOrderLineAdded;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.SaleOrderState;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/orders")
class SaleOrderCommandController {

  private final CommandDesk desk;
  private final Supplier<String> identifiers;

  SaleOrderCommandController(CommandDesk desk, Supplier<String> identifiers) {
    this.desk = desk;
    this.identifiers = identifiers;
  }

  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  @PostMapping
  ResponseEntity<OrderAnswer> quote(@Valid @RequestBody NewOrder order) {
    var id = new SaleOrderId(identifiers.get());
    var command =
        new QuoteSaleOrder(
            id, order.customer(), order.warehouseCode(), order.terms(), order.quotedLines());
    return desk.send(
        command,
        new Target(id.value(), SaleOrderRejection.UNKNOWN_ORDER),
        recorded -> {
          var quoted = recorded.last(SaleOrderQuoted.class).orElseThrow();
          return ResponseEntity.created(URI.create("/api/orders/" + id))
              .body(new OrderAnswer(id, quoted.reference(), SaleOrderState.QUOTATION));
        });
  }

  @PatchMapping("/{id}")
  ResponseEntity<TermsAnswer> changeTerms(
      @PathVariable SaleOrderId id, @Valid @RequestBody Terms terms) {
    return desk.send(
        new ChangeTerms(id, terms.terms()),
        target(id),
        recorded -> ResponseEntity.ok(new TermsAnswer(id, terms)));
  }

  @PostMapping("/{id}/confirm")
  ResponseEntity<ConfirmedOrder> confirm(@PathVariable SaleOrderId id) {
    return desk.send(
        new ConfirmSaleOrder(id),
        target(id),
        recorded -> ResponseEntity.ok(ConfirmedOrder.of(recorded)));
  }

  @PostMapping("/{id}/cancel")
  ResponseEntity<CancelledOrder> cancel(
      @PathVariable SaleOrderId id, @Valid @RequestBody(required = false) @Nullable Reason reason) {
    return desk.send(
        new CancelSaleOrder(id, reason == null ? null : reason.reason()),
        target(id),
        recorded -> ResponseEntity.ok(CancelledOrder.of(recorded)));
  }

  @PutMapping("/{id}/lines/{line}")
  ResponseEntity<LineAnswer> changeQuantity(
      @PathVariable SaleOrderId id,
      @PathVariable int line,
      @Valid @RequestBody LineQuantityChange change) {
    var quantity = Quantity.of(change.quantity());
    return desk.send(
        new ChangeLineQuantity(id, line, quantity),
        target(id),
        recorded -> ResponseEntity.ok(new LineAnswer(line, quantity)));
  }

  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  @PostMapping("/{id}/lines")
  ResponseEntity<LineAnswer> addLine(
      @PathVariable SaleOrderId id, @Valid @RequestBody NewLine line) {
    return desk.send(
        new AddLine(id, line.quoted()),
        target(id),
        recorded -> {
          var added = recorded.last(SaleOrderLineAdded.class).orElseThrow().line();
          return ResponseEntity.created(URI.create("/api/orders/" + id + "/lines/" + added.line()))
              .body(new LineAnswer(added.line(), added.quantity()));
        });
  }

  /** A quotation as it was written. */
  record OrderAnswer(SaleOrderId id, String reference, SaleOrderState state) {}

  record TermsAnswer(SaleOrderId id, Terms terms) {}

  /** A line as it is ordered from now on. */
  record LineAnswer(int line, Quantity quantity) {}

  private static Target target(SaleOrderId id) {
    return new Target(id.value(), SaleOrderRejection.UNKNOWN_ORDER, new OfOrder(id.value()));
  }
}
