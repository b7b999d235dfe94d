package dev.remainder.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One warehouse and all that happens there, told naively. */
final class Model {

  final Map<String, ModelStock> stock = new TreeMap<>();
  final List<ModelOrder> orders = new ArrayList<>();
  boolean settingAllAtOnce;
  String createBackorder = "ASK";
  String method = "AT_CONFIRM";
  int daysBefore;
  int daysBeforeUrgent;
  int tolerance;
  private int confirmations;

  /** Every open line that wants the product, in the one order in which it is promised. */
  List<Waiting> queue(String sku) {
    var queue = new ArrayList<Waiting>();
    for (var transfer : openTransfers()) {
      for (var line : transfer.lines) {
        if (line.sku.equals(sku) && line.demand > 0) {
          queue.add(new Waiting(transfer, line));
        }
      }
    }
    queue.sort(
        Comparator.comparing((Waiting waiting) -> !waiting.transfer.urgent)
            .thenComparing(waiting -> waiting.transfer.scheduled)
            .thenComparing(waiting -> waiting.transfer.order.confirmedAs)
            .thenComparing(waiting -> waiting.line.number));
    return queue;
  }

  record Waiting(ModelTransfer transfer, ModelTransferLine line) {}

  List<ModelTransfer> transfers() {
    return orders.stream().flatMap(order -> order.transfers.stream()).toList();
  }

  List<ModelTransfer> openTransfers() {
    return transfers().stream().filter(ModelTransfer::isOpen).toList();
  }

  long reserved(String sku) {
    return queue(sku).stream().mapToLong(waiting -> waiting.line.reserved).sum();
  }

  long free(String sku) {
    return stock.get(sku).onHand - reserved(sku);
  }

  /** Gives what is free to those that wait, the first in line first. */
  Map<String, Long> allocate(String sku) {
    var given = new TreeMap<String, Long>();
    for (var waiting : queue(sku)) {
      long gets = Math.min(waiting.line.missing(), free(sku));
      if (gets > 0 && waiting.transfer.isServedByItself(Instant.now())) {
        waiting.line.reserved += gets;
        given.put(waiting.transfer.id + "/" + waiting.line.number, gets);
      }
    }
    openTransfers().forEach(ModelTransfer::settle);
    return given;
  }

  void allocateAll() {
    stock.keySet().forEach(this::allocate);
  }

  void receive(String sku, long quantity) {
    stock.get(sku).onHand += quantity;
    stock.get(sku).received += quantity;
  }

  /** Takes what is not there any more from the last in line; answers who lost how much. */
  List<String> count(String sku, long onHand) {
    var item = stock.get(sku);
    var displaced = new ArrayList<String>();
    long shortage = reserved(sku) - onHand;
    for (var waiting : queue(sku).reversed()) {
      long loses = Math.min(shortage, waiting.line.reserved);
      if (loses > 0) {
        waiting.line.reserved -= loses;
        shortage -= loses;
        displaced.add(waiting.transfer.id + "/" + waiting.line.number + " " + Amounts.text(loses));
      }
    }
    item.counted += onHand - item.onHand;
    item.onHand = onHand;
    return displaced;
  }

  String confirm(ModelOrder order) {
    if (order.state.equals("CANCELLED")) {
      return "order-cancelled";
    }
    if (order.state.equals("CONFIRMED")) {
      return "order-already-confirmed";
    }
    order.state = "CONFIRMED";
    order.confirmedAs = ++confirmations;
    order.allAtOnce =
        order.ownPickingPolicy == null
            ? settingAllAtOnce
            : order.ownPickingPolicy.equals("ALL_AT_ONCE");
    if (order.scheduled == null) {
      order.scheduled = Instant.now();
    }
    var goods = order.lines.stream().filter(line -> !line.service).toList();
    if (!goods.isEmpty()) {
      var transfer = plan(order, null, order.urgent, order.scheduled);
      goods.forEach(
          line -> transfer.add(new ModelTransferLine(line.number, line.sku, line.open())));
      allocateAll();
    }
    return null;
  }

  private ModelTransfer plan(
      ModelOrder order, ModelTransfer backorderOf, boolean urgent, Instant scheduled) {
    var transfer = new ModelTransfer(order, backorderOf, method);
    transfer.urgent = urgent;
    transfer.scheduled = scheduled;
    decideWhenItReserves(transfer);
    order.transfers.add(transfer);
    return transfer;
  }

  private void decideWhenItReserves(ModelTransfer transfer) {
    int days = transfer.urgent ? daysBeforeUrgent : daysBefore;
    transfer.reservesFrom =
        switch (transfer.method) {
          case "AT_CONFIRM" -> Instant.EPOCH;
          case "BY_DATE" -> transfer.scheduled.minus(Duration.ofDays(days));
          default -> null;
        };
  }

  String addLine(ModelOrder order, String sku, boolean service, long quantity) {
    if (order.state.equals("CANCELLED")) {
      return "order-cancelled";
    }
    var line = new ModelLine(order.lines.size() + 1, sku, service, quantity);
    order.lines.add(line);
    ship(order, line, quantity);
    return null;
  }

  String changeLine(ModelOrder order, int number, long quantity) {
    if (order.state.equals("CANCELLED")) {
      return "order-cancelled";
    }
    var line = order.line(number);
    if (line == null) {
      return "unknown-order-line";
    }
    if (quantity < line.delivered && quantity != line.ordered) {
      return "below-delivered";
    }
    long openBefore = line.open();
    if (quantity >= line.ordered) {
      line.ordered = quantity;
      ship(order, line, line.open() - openBefore);
    } else {
      lower(order, line, quantity);
    }
    return null;
  }

  private void ship(ModelOrder order, ModelLine line, long extra) {
    if (!order.state.equals("CONFIRMED") || line.service || extra == 0) {
      return;
    }
    var transfer = order.openTransfer();
    if (transfer == null) {
      transfer = plan(order, null, order.urgent, order.scheduled);
    }
    var shipped = transfer.line(line.number);
    if (shipped == null) {
      shipped = new ModelTransferLine(line.number, line.sku, 0);
      transfer.add(shipped);
    }
    shipped.demand += extra;
    transfer.settle();
    allocate(line.sku);
  }

  private void lower(ModelOrder order, ModelLine line, long quantity) {
    long by = line.ordered - quantity;
    long ofOpen = Math.min(line.open(), by);
    line.cancelled -= Math.min(line.cancelled, by - ofOpen);
    line.ordered = quantity;
    var transfer = order.openTransfer();
    if (ofOpen > 0 && transfer != null && !line.service) {
      var shipped = transfer.line(line.number);
      shipped.demand -= ofOpen;
      shipped.reserved = Math.min(shipped.reserved, shipped.demand);
      transfer.settle();
      if (transfer.lines.stream().allMatch(other -> other.demand == 0)) {
        transfer.state = "CANCELLED";
      }
      allocate(line.sku);
    }
  }

  String cancelOrder(ModelOrder order) {
    if (order.state.equals("CANCELLED")) {
      return "order-cancelled";
    }
    order.state = "CANCELLED";
    var open = order.openTransfer();
    if (open != null) {
      giveUp(open);
    }
    order.lines.forEach(line -> line.cancelled += line.open());
    allocateAll();
    return null;
  }

  private static void giveUp(ModelTransfer transfer) {
    transfer.state = "CANCELLED";
    for (var line : transfer.lines) {
      line.reserved = 0;
      line.cancelled = line.demand;
    }
  }

  private static String refusedUnlessOpen(ModelTransfer transfer) {
    return switch (transfer.state) {
      case "DONE" -> "transfer-already-done";
      case "CANCELLED" -> "transfer-cancelled";
      default -> null;
    };
  }

  String cancelTransfer(ModelTransfer transfer) {
    var refused = refusedUnlessOpen(transfer);
    if (refused == null) {
      giveUp(transfer);
      transfer.lines.forEach(line -> transfer.order.line(line.number).cancelled += line.cancelled);
      allocateAll();
    }
    return refused;
  }

  String unreserve(ModelTransfer transfer) {
    var refused = refusedUnlessOpen(transfer);
    if (refused == null) {
      transfer.lines.forEach(line -> line.reserved = 0);
      transfer.unreserved = true;
      transfer.settle();
      allocateAll();
    }
    return refused;
  }

  String checkAvailability(ModelTransfer transfer) {
    var refused = refusedUnlessOpen(transfer);
    if (refused == null) {
      transfer.unreserved = false;
      for (var line : transfer.lines) {
        line.reserved += Math.min(line.missing(), free(line.sku));
      }
      transfer.settle();
    }
    return refused;
  }

  String reschedule(ModelTransfer transfer, Boolean urgent, Instant scheduled) {
    var refused = refusedUnlessOpen(transfer);
    if (refused != null) {
      return refused;
    }
    boolean changes =
        (urgent != null && urgent != transfer.urgent)
            || (scheduled != null && !scheduled.equals(transfer.scheduled));
    transfer.urgent = urgent == null ? transfer.urgent : urgent;
    transfer.scheduled = scheduled == null ? transfer.scheduled : scheduled;
    if (changes) {
      decideWhenItReserves(transfer);
      allocateAll();
    }
    return null;
  }

  ModelTransfer backorder(ModelTransfer parent) {
    return plan(parent.order, parent, parent.urgent, parent.scheduled);
  }
}
