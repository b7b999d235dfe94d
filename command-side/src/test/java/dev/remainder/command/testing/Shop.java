package dev.remainder.command.testing;

import dev.remainder.command.operationtype.OperationTypeCommand.ConfigureOperationType;
import dev.remainder.command.product.ProductCommand.IntroduceProduct;
import dev.remainder.command.saleorder.SaleOrderCommand.AddLine;
import dev.remainder.command.saleorder.SaleOrderCommand.CancelSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.ChangeLineQuantity;
import dev.remainder.command.saleorder.SaleOrderCommand.ConfirmSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.QuotationTerms;
import dev.remainder.command.saleorder.SaleOrderCommand.QuoteSaleOrder;
import dev.remainder.command.saleorder.SaleOrderCommand.QuotedLine;
import dev.remainder.command.stockitem.StockItemCommand.CountStock;
import dev.remainder.command.stockitem.StockItemCommand.ReceiveStock;
import dev.remainder.command.transfer.BackorderAnswer;
import dev.remainder.command.transfer.TransferCommand.CancelTransfer;
import dev.remainder.command.transfer.TransferCommand.CheckAvailability;
import dev.remainder.command.transfer.TransferCommand.LineAmount;
import dev.remainder.command.transfer.TransferCommand.RescheduleTransfer;
import dev.remainder.command.transfer.TransferCommand.UnreserveTransfer;
import dev.remainder.command.transfer.TransferCommand.ValidateTransfer;
import dev.remainder.command.warehouse.WarehouseCommand.OpenWarehouse;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.ProductKind;
import dev.remainder.events.value.ReservationMethod;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.StockItemId;
import dev.remainder.events.value.TransferCancelCause;
import dev.remainder.events.value.TransferId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** What people do in a shop, as they would say it, through the real command bus. */
public final class Shop {

  private static final AtomicInteger WAREHOUSES = new AtomicInteger();
  private static final AtomicInteger PRODUCTS = new AtomicInteger();

  private final CommandGateway commands;
  private final EventStorageEngine log;
  private final String warehouse;

  Shop(CommandGateway commands, EventStorageEngine log) {
    this(commands, log, "WH");
  }

  private Shop(CommandGateway commands, EventStorageEngine log, String warehouse) {
    this.commands = commands;
    this.log = log;
    this.warehouse = warehouse;
  }

  public String warehouse() {
    return warehouse;
  }

  /** A warehouse of its own, with its own operation type. */
  public Shop elsewhere() {
    var code = "W" + WAREHOUSES.incrementAndGet();
    commands.sendAndWait(new OpenWarehouse(code, "Another", "My Company"));
    return new Shop(commands, log, code);
  }

  public Shop creatingBackorders(CreateBackorder policy) {
    return configured(policy, null, null);
  }

  public Shop reserving(ReservationMethod method) {
    return configured(null, method, null);
  }

  public Shop tolerating(int percent) {
    return configured(null, null, percent);
  }

  private Shop configured(
      @Nullable CreateBackorder policy,
      @Nullable ReservationMethod method,
      @Nullable Integer tolerance) {
    commands.sendAndWait(
        new ConfigureOperationType(
            warehouse + "-OUT", null, null, policy, method, null, null, tolerance));
    return this;
  }

  /** A product that nobody has heard of before. */
  public String product() {
    return product(ProductKind.GOODS);
  }

  public String product(ProductKind kind) {
    var sku = String.format(Locale.ROOT, "P%05d", PRODUCTS.incrementAndGet());
    commands.sendAndWait(new IntroduceProduct(sku, "Product " + sku, kind));
    return sku;
  }

  public void receive(String sku, long quantity) {
    commands.sendAndWait(
        new ReceiveStock(new StockItemId(warehouse, sku), Sample.q(quantity), null));
  }

  public void count(String sku, long onHand) {
    commands.sendAndWait(new CountStock(new StockItemId(warehouse, sku), Sample.q(onHand), null));
  }

  public static QuotedLine line(String sku, long quantity) {
    return new QuotedLine(sku, Sample.q(quantity));
  }

  public SaleOrderId quote(QuotedLine... lines) {
    return quote(Priority.NORMAL, lines);
  }

  public SaleOrderId quote(Priority priority, QuotedLine... lines) {
    return quote(priority, null, lines);
  }

  private SaleOrderId quote(
      Priority priority, @Nullable Instant scheduledDate, QuotedLine... lines) {
    var order = new SaleOrderId(UUID.randomUUID().toString());
    commands.sendAndWait(
        new QuoteSaleOrder(
            order,
            "Azure Interior",
            warehouse,
            new QuotationTerms(null, null, priority, scheduledDate),
            Arrays.asList(lines)));
    return order;
  }

  /** A confirmed order. */
  public SaleOrderId order(QuotedLine... lines) {
    var order = quote(lines);
    confirm(order);
    return order;
  }

  /** A confirmed order that is to leave at this moment. */
  public SaleOrderId orderFor(Instant scheduledDate, QuotedLine... lines) {
    var order = quote(Priority.NORMAL, scheduledDate, lines);
    confirm(order);
    return order;
  }

  public void confirm(SaleOrderId order) {
    commands.sendAndWait(new ConfirmSaleOrder(order));
  }

  public void change(SaleOrderId order, int line, long quantity) {
    commands.sendAndWait(new ChangeLineQuantity(order, line, Sample.q(quantity)));
  }

  public void add(SaleOrderId order, QuotedLine line) {
    commands.sendAndWait(new AddLine(order, line));
  }

  public void cancel(SaleOrderId order) {
    commands.sendAndWait(new CancelSaleOrder(order, null));
  }

  public static TransferId transferOf(SaleOrderId order) {
    return TransferId.of(order, 1);
  }

  public void validate(TransferId transfer, @Nullable BackorderAnswer answer) {
    commands.sendAndWait(new ValidateTransfer(transfer, null, answer, null));
  }

  public void validate(
      TransferId transfer, @Nullable BackorderAnswer answer, List<LineAmount> quantities) {
    commands.sendAndWait(new ValidateTransfer(transfer, quantities, answer, null));
  }

  public void check(TransferId transfer) {
    commands.sendAndWait(new CheckAvailability(transfer, null));
  }

  public void unreserve(TransferId transfer) {
    commands.sendAndWait(new UnreserveTransfer(transfer, null));
  }

  public void star(TransferId transfer) {
    commands.sendAndWait(new RescheduleTransfer(transfer, Priority.URGENT, null));
  }

  public void postpone(TransferId transfer, long days) {
    commands.sendAndWait(new RescheduleTransfer(transfer, null, Sample.inDays(days)));
  }

  public void cancel(TransferId transfer) {
    commands.sendAndWait(new CancelTransfer(transfer, TransferCancelCause.OPERATOR, null));
  }

  /** Where the log ends now. */
  public TrackingToken mark() {
    return log.createHeadToken();
  }

  /** All that ever happened, oldest first. */
  public List<DomainEventMessage<?>> log() {
    return read(null);
  }

  /** What happened since the mark. */
  public List<Object> since(TrackingToken mark) {
    return read(mark).stream().<Object>map(DomainEventMessage::getPayload).toList();
  }

  private List<DomainEventMessage<?>> read(@Nullable TrackingToken from) {
    try (Stream<?> events = log.readEvents(from, false)) {
      return events.<DomainEventMessage<?>>map(event -> (DomainEventMessage<?>) event).toList();
    }
  }
}
