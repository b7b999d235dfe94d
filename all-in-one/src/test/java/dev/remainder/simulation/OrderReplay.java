package dev.remainder.simulation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Adds up what the raw log says of order lines and of what transfers have to ship. */
final class OrderReplay {

  /** By order and line: ordered, delivered, cancelled. */
  final Map<String, long[]> lines = new TreeMap<>();

  /** By transfer and line: what was asked for, in all. */
  final Map<String, Long> demands = new TreeMap<>();

  static OrderReplay of(List<RawEvent> events) {
    var replay = new OrderReplay();
    events.forEach(replay::add);
    return replay;
  }

  private void add(RawEvent event) {
    switch (event.type()) {
      case "SaleOrderQuoted" ->
          event.data().path("lines").forEach(line -> order(event, line, "quantity"));
      case "SaleOrderLineAdded" -> order(event, event.data().path("line"), "quantity");
      case "SaleOrderLineRaised" ->
          of(event, event.data().path("line"))[0] += event.amount("after") - event.amount("before");
      case "SaleOrderLineLowered" -> {
        var line = of(event, event.data());
        line[0] += event.amount("after") - event.amount("before");
        line[2] -= event.amount("cancelledReduced");
      }
      case "SaleOrderDeliveryRecorded" ->
          event
              .data()
              .path("lines")
              .forEach(line -> {
                of(event, line)[1] += RawEvent.amount(line, "done");
                of(event, line)[2] += RawEvent.amount(line, "cancelled");
              });
      case "SaleOrderTransferCancelled" ->
          event
              .data()
              .path("lines")
              .forEach(line -> of(event, line)[2] += RawEvent.amount(line, "quantity"));
      case "SaleOrderCancelled" ->
          lines.forEach((key, line) -> {
            if (key.startsWith(event.text("orderId") + "/")) {
              line[2] += Math.max(0, line[0] - line[1] - line[2]);
            }
          });
      case "TransferPlanned" ->
          event
              .data()
              .path("lines")
              .forEach(line ->
                  demands.put(
                      event.text("transferId") + "/" + line.path("line").asInt(),
                      RawEvent.amount(line, "demand")));
      case "TransferDemandRaised" ->
          demands.merge(
              event.text("transferId") + "/" + event.data().path("line").path("line").asInt(),
              event.amount("by"),
              Long::sum);
      case "TransferDemandLowered" ->
          demands.merge(event.transferLine(), -event.amount("by"), Long::sum);
      default -> {}
    }
  }

  private void order(RawEvent event, JsonNode line, String field) {
    of(event, line)[0] = RawEvent.amount(line, field);
  }

  private long[] of(RawEvent event, JsonNode line) {
    var key = event.text("orderId") + "/" + line.path("line").asInt();
    return lines.computeIfAbsent(key, none -> new long[3]);
  }
}
