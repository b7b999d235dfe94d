package dev.remainder.query.whatif.world;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.operationtype.OperationTypeChanged;
import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.saleorder.SaleOrderCancelled;
import dev.remainder.events.saleorder.SaleOrderConfirmed;
import dev.remainder.events.saleorder.SaleOrderLineLowered;
import dev.remainder.events.saleorder.SaleOrderLineRaised;
import dev.remainder.events.saleorder.SaleOrderQuoted;
import dev.remainder.events.settings.SettingsEstablished;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockReceived;
import dev.remainder.events.transfer.AvailabilityChecked;
import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.transfer.TransferCancelled;
import dev.remainder.events.transfer.TransferPlanned;
import dev.remainder.events.transfer.TransferRescheduled;
import dev.remainder.events.transfer.TransferReserved;
import dev.remainder.events.transfer.TransferUnreserved;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Balance;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.DeliveryTerms;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.OrderLine;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.PolicySource;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferLine;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.TransferState;
import dev.remainder.events.value.ValidatedLine;
import dev.remainder.query.history.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/**
 * Writes a log, day by day, as the program would have written it: what follows from what is taken
 * from the simulated world itself, which is known to come to the same (all-in-one, RandomDaysTest).
 */
public final class Trade implements Course {

  public static final String WAREHOUSE = "WH";

  /** Day 0 of every trade. */
  public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private static final String TYPE = "WH-OUT";

  private final SimulatedWorld world = new SimulatedWorld(new Agenda(), this);
  private final List<Recorded> log = new ArrayList<>();
  private final Map<String, SaleOrderId> orders = new HashMap<>();
  private final Map<SaleOrderId, TransferState> told = new HashMap<>();
  private OperationTypeTerms terms = OperationTypeTerms.deliveryOrdersOf(WAREHOUSE);
  private Instant now = START;
  private boolean consequences;

  public Trade() {
    happens(new SettingsEstablished("settings", PickingPolicy.AS_SOON_AS_POSSIBLE));
    happens(new OperationTypeCreated(TYPE, WAREHOUSE, "My Company", terms));
  }

  public static Instant day(double day) {
    return START.plus(Duration.ofMinutes(Math.round(day * 24 * 60)));
  }

  public Trade on(double day) {
    now = day(day);
    return this;
  }

  public Stream<Recorded> log() {
    return log.stream();
  }

  /** {@code SKU 10}. */
  public Trade receives(String goods) {
    var item = goods.split(" ");
    return happens(new StockReceived(of(item[0]), Quantity.of(item[1]), null, Balance.EMPTY));
  }

  public Trade counts(String sku, String difference) {
    return happens(
        new StockCounted(
            of(sku), Quantity.ZERO, Quantity.of(difference), null, List.of(), Balance.EMPTY));
  }

  public Trade creatingBackorders(CreateBackorder policy) {
    return configured(
        new OperationTypeTerms(
            terms.name(),
            terms.sequencePrefix(),
            policy,
            terms.reservationMethod(),
            terms.reservationDaysBefore(),
            terms.reservationDaysBeforeUrgent(),
            terms.overDeliveryTolerancePercent()));
  }

  public Trade configured(OperationTypeTerms after) {
    var before = terms;
    terms = after;
    return happens(new OperationTypeChanged(TYPE, before, after));
  }

  /** {@code X 10, Y 5} at normal priority, to leave at once. */
  public Trade orders(String reference, String wanted) {
    return orders(reference, wanted, terms -> terms, null);
  }

  /**
   * @param own the order's own shipping policy, or null
   */
  public Trade orders(
      String reference, String wanted, UnaryOperator<DeliveryTerms> agreed, PickingPolicy own) {
    var id = new SaleOrderId("order-" + reference);
    orders.put(reference, id);
    var lines = new ArrayList<OrderLine>();
    for (var line : wanted.split(", ")) {
      var parts = line.split(" ");
      lines.add(
          new OrderLine(
              lines.size() + 1,
              parts[0],
              "Name of " + parts[0],
              ProductKind.GOODS,
              Quantity.of(parts[1])));
    }
    var normal =
        agreed.apply(
            new DeliveryTerms(
                reference,
                "Customer of " + reference,
                WAREHOUSE,
                "My Company",
                own == null ? PickingPolicy.AS_SOON_AS_POSSIBLE : own,
                null,
                Priority.NORMAL,
                now,
                now));
    happens(
        new SaleOrderQuoted(
            id,
            reference,
            normal.customer(),
            WAREHOUSE,
            normal.company(),
            own,
            normal.createBackorder(),
            normal.priority(),
            normal.scheduledDate(),
            lines));
    return happens(new SaleOrderConfirmed(id, normal, lines, null));
  }

  /** Terms with a Create Backorder of the order's own. */
  public static UnaryOperator<DeliveryTerms> creating(CreateBackorder own) {
    return it ->
        new DeliveryTerms(
            it.orderReference(),
            it.customer(),
            it.warehouse(),
            it.company(),
            it.pickingPolicy(),
            own,
            it.priority(),
            it.scheduledDate(),
            it.confirmedAt());
  }

  /** Ships what is reserved; where it must be asked, the answer is Create. */
  public Trade validates(String reference) {
    return validates(reference, true, Map.of());
  }

  /**
   * @param create the answer, if it is asked for
   * @param typed quantities, by line, of those that do not ship what is reserved
   */
  public Trade validates(String reference, boolean create, Map<Integer, String> typed) {
    var transfer = open(reference);
    if (!transfer.isReady()) {
      throw new IllegalStateException(reference + " is not Ready on " + now);
    }
    var own = transfer.terms.createBackorder();
    var policy = own == null ? terms.createBackorder() : own;
    boolean backordered =
        policy == CreateBackorder.ALWAYS || (policy == CreateBackorder.ASK && create);
    var lines = new ArrayList<ValidatedLine>();
    for (var line : transfer.lines.values()) {
      var quantity = typed.get(line.number);
      var done = quantity == null ? line.reserved : Quantity.of(quantity);
      var left = line.demand.lessAtMost(done);
      lines.add(
          new ValidatedLine(
              line.number,
              line.stock.id.sku(),
              "Name",
              line.demand,
              line.reserved,
              done,
              backordered ? left : Quantity.ZERO,
              backordered ? Quantity.ZERO : left));
    }
    boolean left = lines.stream().anyMatch(line -> line.backordered().isPositive());
    return happens(
        new DeliveryValidated(
            transfer.id,
            transfer.id.value(),
            transfer.order.id,
            reference,
            WAREHOUSE,
            lines,
            policy,
            own == null ? PolicySource.OPERATION_TYPE : PolicySource.ORDER,
            left ? new TransferRef(transfer.id.backorder(), "backorder") : null,
            null));
  }

  public Trade cancels(String reference) {
    var open = open(reference);
    return happens(
        new SaleOrderCancelled(
            orders.get(reference), reference, null, open == null ? List.of() : List.of(open.id)));
  }

  public Trade cancelsTransferOf(String reference) {
    var transfer = open(reference);
    return happens(
        new TransferCancelled(
            transfer.id,
            transfer.id.value(),
            transfer.order.id,
            WAREHOUSE,
            transfer.quantities(line -> line.demand),
            TransferCancelCause.OPERATOR,
            null));
  }

  public Trade unreserves(String reference) {
    var transfer = open(reference);
    return happens(
        new TransferUnreserved(
            transfer.id,
            transfer.id.value(),
            WAREHOUSE,
            null,
            transfer.quantities(line -> line.demand),
            transfer.quantities(line -> line.reserved),
            TransferState.WAITING));
  }

  public Trade checksAvailabilityOf(String reference) {
    var transfer = open(reference);
    return happens(
        new AvailabilityChecked(
            transfer.id,
            transfer.id.value(),
            WAREHOUSE,
            null,
            transfer.quantities(SimulatedLine::missing),
            state(transfer)));
  }

  public Trade makesUrgent(String reference) {
    var transfer = open(reference);
    return happens(
        new TransferRescheduled(
            transfer.id,
            transfer.id.value(),
            transfer.order.id,
            transfer.terms.rescheduled(Priority.URGENT, transfer.terms.scheduledDate()),
            transfer.reservation,
            List.of(),
            state(transfer)));
  }

  public Trade changes(String reference, int number, String quantity) {
    var order = world.order(orders.get(reference));
    var line = order.lines.get(number);
    var after = Quantity.of(quantity);
    var written = new OrderLine(number, line.sku, "Name", ProductKind.GOODS, line.ordered);
    return happens(
        after.isMoreThan(line.ordered)
            ? new SaleOrderLineRaised(order.id, written, line.ordered, after, after, null)
            : new SaleOrderLineLowered(
                order.id,
                number,
                line.sku,
                line.ordered,
                after,
                Quantity.ZERO,
                Quantity.ZERO,
                List.of()));
  }

  private SimulatedTransfer open(String reference) {
    return world.order(orders.get(reference)).open;
  }

  private static StockItemId of(String sku) {
    return new StockItemId(WAREHOUSE, sku);
  }

  private static TransferState state(SimulatedTransfer transfer) {
    return transfer.isReady() ? TransferState.READY : TransferState.WAITING;
  }

  private Trade happens(DomainEvent fact) {
    record(fact);
    consequences = !(fact instanceof TransferCancelled);
    world.apply(fact, now);
    consequences = true;
    orders.values().forEach(this::tellState);
    return this;
  }

  private void tellState(SaleOrderId id) {
    var transfer = world.order(id).open;
    var state = transfer == null ? TransferState.DONE : state(transfer);
    if (told.put(id, state) != state && transfer != null) {
      record(
          new TransferReserved(
              transfer.id,
              transfer.id.value(),
              1,
              "any",
              Quantity.ZERO,
              Quantity.ZERO,
              AllocationCause.RECEIPT,
              state));
    }
  }

  private void record(DomainEvent event) {
    log.add(
        new Recorded(
            new GenericDomainEventMessage<>(
                "Any",
                "any",
                log.size(),
                event,
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                now)));
  }

  @Override
  public void planned(PlannedTransfer it) {
    told.remove(it.transfer().orderId());
    record(
        new TransferPlanned(
            it.transfer(),
            it.transfer().value(),
            it.transfer().orderId(),
            it.terms(),
            TYPE,
            world.order(it.transfer().orderId()).open.reservation,
            it.lines().stream()
                .map(line -> new TransferLine(line.line(), line.sku(), "Name", line.quantity()))
                .toList(),
            it.backorder() ? new TransferRef(it.transfer(), "parent") : null));
  }

  @Override
  public void delivered(Delivery it) {}

  @Override
  public void withdrawn(WithdrawnTransfer it) {
    if (consequences) {
      record(
          new TransferCancelled(
              it.transfer(),
              it.transfer().value(),
              it.transfer().orderId(),
              WAREHOUSE,
              it.lines(),
              TransferCancelCause.ORDER_CANCELLED,
              null));
    }
  }
}
