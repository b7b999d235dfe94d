package dev.remainder.command.transfer;

import dev.remainder.command.testing.ConfiguredTypes;
import dev.remainder.command.testing.Sample;
import dev.remainder.command.testing.TheTerms;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.LineQuantity;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.PolicySource;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.Reservation;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.TransferState;
import dev.remainder.events.value.ValidatedLine;
import java.util.ArrayList;
import java.util.List;

/** WH/OUT/00001 of order S00001, by the events that brought it where a test begins. */
final class ATransfer {

  static final SaleOrderId ORDER = new SaleOrderId("order-1");
  static final TransferId ID = TransferId.of(ORDER, 1);
  static final String REFERENCE = "WH/OUT/00001";
  static final TransferRef BACKORDER = new TransferRef(ID.backorder(), "WH/OUT/00002");

  private TheTerms terms = TheTerms.ofAnOrder();
  private Reservation reservation = new Reservation(ReservationMethod.AT_CONFIRM, Sample.NOW);
  private final List<TransferLine> lines;
  private final List<LineQuantity> held = new ArrayList<>();

  private ATransfer(List<TransferLine> lines) {
    this.lines = lines;
  }

  static ATransfer of(TransferLine... lines) {
    return new ATransfer(List.of(lines));
  }

  /** Line 1 wants cases. */
  static TransferLine drawers(long demand) {
    return new TransferLine(1, "DRAWER", "Drawer Case Black", Sample.q(demand));
  }

  /** Line 2 wants trays. */
  static TransferLine trays(long demand) {
    return new TransferLine(2, "TRAY", "Letter Tray", Sample.q(demand));
  }

  /** Line 3 wants cases again. */
  static TransferLine moreDrawers(long demand) {
    return new TransferLine(3, "DRAWER", "Drawer Case Black", Sample.q(demand));
  }

  ATransfer with(TheTerms others) {
    terms = others;
    return this;
  }

  ATransfer reserving(Reservation other) {
    reservation = other;
    return this;
  }

  ATransfer holding(int line, long quantity) {
    held.add(new LineQuantity(line, line(line).sku(), Sample.q(quantity)));
    return this;
  }

  DeliveryTerms terms() {
    return terms.terms();
  }

  TransferPlanned planned() {
    return new TransferPlanned(
        ID, REFERENCE, ORDER, terms(), ConfiguredTypes.WH_OUT, reservation, lines, null);
  }

  List<TransferEvent> events() {
    var events = new ArrayList<TransferEvent>();
    events.add(planned());
    for (int count = 1; count <= held.size(); count++) {
      var one = held.get(count - 1);
      events.add(reserved(one.line(), one.quantity(), one.quantity(), stateAfter(count)));
    }
    return events;
  }

  List<TransferEvent> followedBy(TransferEvent... more) {
    var events = new ArrayList<>(events());
    events.addAll(List.of(more));
    return events;
  }

  /** The state that each TransferReserved leads to, by the words of domain.md 2.2. */
  private TransferState stateAfter(int holdings) {
    var sofar = held.subList(0, holdings);
    boolean ready =
        terms.pickingPolicy() == PickingPolicy.AS_SOON_AS_POSSIBLE
            ? !sofar.isEmpty()
            : lines.stream()
                .allMatch(line ->
                    sofar.contains(new LineQuantity(line.line(), line.sku(), line.demand())));
    return ready ? TransferState.READY : TransferState.WAITING;
  }

  private TransferLine line(int number) {
    return lines.stream().filter(line -> line.line() == number).findFirst().orElseThrow();
  }

  static TransferReserved reserved(
      int line, Quantity quantity, Quantity reserved, TransferState state) {
    return new TransferReserved(
        ID, REFERENCE, line, sku(line), quantity, reserved, AllocationCause.DEMAND, state);
  }

  static String sku(int line) {
    return line == 2 ? "TRAY" : "DRAWER";
  }

  /** It was validated: all of line 1. */
  static DeliveryValidated done(long quantity) {
    return new DeliveryValidated(
        ID,
        REFERENCE,
        ORDER,
        "S00001",
        "WH",
        List.of(validated(1, quantity, quantity, quantity, 0, 0)),
        CreateBackorder.ASK,
        PolicySource.OPERATION_TYPE,
        null,
        null);
  }

  static ValidatedLine validated(
      int line, long demand, long reserved, long done, long backordered, long cancelled) {
    return new ValidatedLine(
        line,
        sku(line),
        line == 2 ? "Letter Tray" : "Drawer Case Black",
        Sample.q(demand),
        Sample.q(reserved),
        Sample.q(done),
        Sample.q(backordered),
        Sample.q(cancelled));
  }

  static TransferCancelled cancelled(TransferCancelCause cause, LineQuantity... lines) {
    return new TransferCancelled(ID, REFERENCE, ORDER, "WH", List.of(lines), cause, null);
  }

  static LineQuantity drawersOf(long quantity) {
    return new LineQuantity(1, "DRAWER", Sample.q(quantity));
  }

  static LineQuantity traysOf(long quantity) {
    return new LineQuantity(2, "TRAY", Sample.q(quantity));
  }
}
