package dev.remainder.benchmarks.filled;

import dev.remainder.events.transfer.BackorderCreated;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.value.AllocationRank;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.Demand;
import dev.remainder.events.value.PolicySource;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.ValidatedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transfer from its plan to its validation. */
final class PlayedTransfer {

  private final PlayedLog log;
  private final Names names;
  private final TransferRef named;
  private final DeliveryTerms terms;
  private final List<PlayedLine> lines = new ArrayList<>();
  private List<ValidatedLine> validated = List.of();

  private PlayedTransfer(PlayedLog log, Names names, TransferRef named, DeliveryTerms terms) {
    this.log = log;
    this.names = names;
    this.named = named;
    this.terms = terms;
  }

  static PlayedTransfer first(
      PlayedLog log, Names names, TransferId id, DeliveryTerms terms, List<Wanted> wanted) {
    var transfer = new PlayedTransfer(log, names, new TransferRef(id, names.nextTransfer()), terms);
    for (var it : wanted) {
      var line = it.asLine(transfer.lines.size() + 1);
      transfer.add(
          it.stock(), new TransferLine(line.line(), line.sku(), line.name(), line.quantity()));
    }
    transfer.plan(null);
    return transfer;
  }

  TransferRef named() {
    return named;
  }

  List<ValidatedLine> validatedLines() {
    return validated;
  }

  /**
   * Ships what is reserved.
   *
   * @return the backorder of the rest, or null
   */
  @Nullable PlayedTransfer validate() {
    validated = lines.stream().map(PlayedLine::validated).toList();
    var backorder =
        lines.stream().anyMatch(it -> it.missing().isPositive())
            ? new TransferRef(named.id().backorder(), names.nextTransfer())
            : null;
    happens(
        new DeliveryValidated(
            named.id(),
            named.reference(),
            named.id().orderId(),
            terms.orderReference(),
            terms.warehouse(),
            validated,
            CreateBackorder.ASK,
            PolicySource.OPERATION_TYPE,
            backorder,
            null));
    var rest = backorder == null ? null : createBackorder(backorder);
    inOrderOfLocks().forEach(line -> line.stock().ship(line));
    if (rest != null) {
      rest.plan(named);
    }
    return rest;
  }

  private PlayedTransfer createBackorder(TransferRef backorder) {
    var rest = new PlayedTransfer(log, names, backorder, terms);
    lines.stream()
        .filter(it -> it.missing().isPositive())
        .forEach(it -> rest.add(it.stock(), it.rest()));
    happens(
        new BackorderCreated(
            named.id(),
            named.reference(),
            backorder,
            named.id().orderId(),
            terms,
            Assortment.OPERATION_TYPE,
            lines.stream().filter(it -> it.missing().isPositive()).map(PlayedLine::rest).toList()));
    return rest;
  }

  private void add(PlayedStock stock, TransferLine line) {
    var demand =
        new Demand(
            named.id(),
            named.reference(),
            named.id().orderId(),
            line.line(),
            line.demand(),
            new AllocationRank(
                terms.priority(),
                terms.scheduledDate(),
                terms.confirmedAt(),
                terms.orderReference(),
                named.id(),
                line.line()),
            reservation());
    lines.add(new PlayedLine(stock, line, demand));
  }

  private void plan(@Nullable TransferRef parent) {
    happens(
        new TransferPlanned(
            named.id(),
            named.reference(),
            named.id().orderId(),
            terms,
            Assortment.OPERATION_TYPE,
            reservation(),
            lines.stream().map(PlayedLine::rest).toList(),
            parent));
    inOrderOfLocks()
        .forEach(line -> line.stock().demand(line, parent == null ? null : parent.id()));
  }

  private List<PlayedLine> inOrderOfLocks() {
    return lines.stream().sorted(Comparator.comparing(it -> it.stock().id().sku())).toList();
  }

  private Reservation reservation() {
    return new Reservation(ReservationMethod.AT_CONFIRM, terms.confirmedAt());
  }

  private void happens(TransferEvent event) {
    log.happens("Transfer", named.id().value(), event);
  }
}
