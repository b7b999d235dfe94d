package dev.remainder.simulation.crowd;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import tools.jackson.databind.JsonNode;

/** What clients were told is done, added up naively; whoever was told twice counts it once. */
final class Acknowledged {

  /** By sku. */
  final Map<String, BigDecimal> received = new ConcurrentHashMap<>();

  /** By transfer and line. */
  final Map<String, BigDecimal> done = new ConcurrentSkipListMap<>();

  /** By transfer and line, of those that were validated. */
  final Map<String, BigDecimal> cancelled = new ConcurrentSkipListMap<>();

  /** Validated with others: whoever asked was told that it is done, not how much of it. */
  final Set<String> untold = new ConcurrentSkipListSet<>();

  /** By order and line, as its owner last had it. */
  final Map<String, BigDecimal> ordered = new ConcurrentSkipListMap<>();

  /** By backorder its parent. */
  final Map<String, String> parents = new ConcurrentSkipListMap<>();

  void received(String sku, BigDecimal quantity) {
    received.merge(sku, quantity, BigDecimal::add);
  }

  void ordered(String order, int line, BigDecimal quantity) {
    ordered.put(order + "/" + line, quantity);
  }

  void validated(String transfer, JsonNode answer) {
    for (var line : answer.path("delivered")) {
      done.merge(key(transfer, line), line.path("quantity").decimalValue(), BigDecimal::add);
    }
    for (var line : answer.path("cancelled")) {
      cancelled.merge(key(transfer, line), line.path("quantity").decimalValue(), BigDecimal::add);
    }
    backordered(transfer, answer);
  }

  void validatedWithOthers(String transfer, JsonNode result) {
    untold.add(transfer);
    backordered(transfer, result);
  }

  private void backordered(String transfer, JsonNode answer) {
    var backorder = answer.path("backorder");
    if (backorder.isObject()) {
      parents.put(backorder.path("id").asString(), transfer);
    }
  }

  private static String key(String transfer, JsonNode line) {
    return transfer + "/" + line.path("line").asInt();
  }
}
