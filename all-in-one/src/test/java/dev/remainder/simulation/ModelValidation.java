package dev.remainder.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What validating a transfer does, straight from domain.md 3. */
final class ModelValidation {

  private final Model model;
  private final ModelTransfer transfer;
  private final Map<Integer, Long> asked;
  private final String answer;
  final Map<ModelTransferLine, Long> done = new LinkedHashMap<>();

  /**
   * @param asked quantities by line, or null for what is reserved
   */
  ModelValidation(Model model, ModelTransfer transfer, Map<Integer, Long> asked, String answer) {
    this.model = model;
    this.transfer = transfer;
    this.asked = asked;
    this.answer = answer;
    for (var line : transfer.lines) {
      done.put(line, asked == null ? line.reserved : asked.getOrDefault(line.number, 0L));
    }
  }

  /** Every reason there is to refuse it; the rules do not say which one comes first. */
  Set<String> refusals() {
    switch (transfer.state) {
      case "DONE":
        return Set.of("transfer-already-done");
      case "CANCELLED":
        return Set.of("transfer-cancelled");
      case "WAITING":
        return Set.of("transfer-not-ready");
      default:
        break;
    }
    var reasons = new TreeSet<String>();
    if (asked != null && asked.keySet().stream().anyMatch(line -> transfer.line(line) == null)) {
      reasons.add("unknown-line");
    }
    if (done.values().stream().allMatch(quantity -> quantity == 0)) {
      reasons.add("nothing-to-ship");
    }
    var beyondReserved = new TreeMap<String, Long>();
    done.forEach((line, quantity) -> {
      if (quantity * 100 > line.demand * (100 + model.tolerance)) {
        reasons.add("over-delivery");
      }
      beyondReserved.merge(line.sku, Math.max(0, quantity - line.reserved), Long::sum);
    });
    beyondReserved.forEach((sku, beyond) -> {
      if (beyond > 0 && beyond > model.free(sku)) {
        reasons.add("insufficient-stock");
      }
    });
    if (reasons.isEmpty() && isShort() && decision().contains("-")) {
      reasons.add(decision());
    }
    return reasons;
  }

  boolean isShort() {
    return done.entrySet().stream().anyMatch(line -> line.getValue() < line.getKey().demand);
  }

  boolean asks() {
    return isShort() && decision().equals("backorder-decision-required");
  }

  String decision() {
    var own = transfer.order.createBackorder;
    return switch ((own == null ? model.createBackorder : own) + " " + answer) {
      case "ASK null" -> "backorder-decision-required";
      case "ASK CREATE", "ALWAYS null", "ALWAYS CREATE" -> "backorder";
      case "ASK CANCEL", "NEVER null", "NEVER CANCEL" -> "cancel";
      case "ALWAYS CANCEL" -> "cancel-not-allowed";
      default -> "backorder-not-allowed";
    };
  }

  /** Ships; call only if nothing refuses it. Answers the backorder, if one was made. */
  ModelTransfer ship() {
    boolean backordered = isShort() && decision().equals("backorder");
    var backorder = backordered ? model.backorder(transfer) : null;
    done.forEach((line, quantity) -> {
      long left = Math.max(0, line.demand - quantity);
      var ordered = transfer.order.line(line.number);
      var item = model.stock.get(line.sku);
      item.onHand -= quantity;
      item.shipped += quantity;
      line.done = quantity;
      ordered.delivered += quantity;
      if (left > 0 && backordered) {
        line.backordered = left;
        var next = new ModelTransferLine(line.number, line.sku, left);
        next.reserved = Math.max(0, line.reserved - quantity);
        backorder.add(next);
      } else {
        line.cancelled = left;
        ordered.cancelled += left;
      }
      line.reserved = 0;
    });
    transfer.state = "DONE";
    if (backorder != null) {
      backorder.settle();
    }
    model.allocateAll();
    return backorder;
  }
}
