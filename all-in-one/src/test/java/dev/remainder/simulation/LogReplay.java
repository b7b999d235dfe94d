package dev.remainder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Adds up the raw log from nothing, by what each event says has changed, never by the figures that
 * it says this led to; those are checked against the sums.
 */
public final class LogReplay {

  private static final String STOCK = "stock:";

  /** By stock item. */
  final Map<String, Long> onHand = new TreeMap<>();

  /** By stock item, as its own stream tells it. */
  final Map<String, Long> promised = new TreeMap<>();

  /** By stock item, then by transfer and line, as the stock item's stream tells it. */
  private final Map<String, Map<String, Long>> promises = new TreeMap<>();

  /** By transfer and line, as the transfer's stream tells it. */
  final Map<String, Long> held = new TreeMap<>();

  private final Map<String, Long> kept = new TreeMap<>();

  /** From the first event on. */
  public static LogReplay ofAll(JdbcClient log) {
    return of(RawEvent.after(0, log));
  }

  /** {@code on hand 20, reserved 10} of a stock item. */
  public String stock(String item) {
    return "on hand %s, reserved %s"
        .formatted(
            Amounts.text(onHand.getOrDefault(item, 0L)),
            Amounts.text(promised.getOrDefault(item, 0L)));
  }

  static LogReplay of(List<RawEvent> events) {
    var replay = new LogReplay();
    for (int index = 0; index < events.size(); index++) {
      var event = events.get(index);
      replay.add(event);
      boolean ends =
          index == events.size() - 1
              || !events.get(index + 1).transaction().equals(event.transaction());
      if (ends) {
        replay.standsOnBothFeet(event);
      }
    }
    return replay;
  }

  /** After each step the promises of stock items are what the transfers hold; no half steps. */
  private void standsOnBothFeet(RawEvent last) {
    var byStock = new TreeMap<String, Long>();
    promises.values().forEach(byStock::putAll);
    var byTransfer = new TreeMap<>(held);
    byTransfer.values().removeIf(amount -> amount == 0);
    assertThat(byTransfer).as("after %s", last).isEqualTo(byStock);
    assertThat(kept.values()).as("after %s", last).allMatch(amount -> amount == 0);
    promised.forEach((item, amount) ->
        assertThat(amount)
            .as("%s after %s", item, last)
            .isBetween(0L, onHand.getOrDefault(item, 0L)));
  }

  private void add(RawEvent event) {
    var item = event.text("stockItemId");
    if (item != null && item.startsWith(STOCK)) {
      addOfStock(event, item);
      var balance = event.data().path("balance");
      if (!balance.isMissingNode()) {
        assertThat(RawEvent.amount(balance, "onHand")).as("%s", event).isEqualTo(onHand.get(item));
        assertThat(RawEvent.amount(balance, "reserved") - keptOf(item))
            .as("%s", event)
            .isEqualTo(promised.get(item));
      }
    } else {
      addOfTransfer(event);
    }
  }

  private long keptOf(String item) {
    return kept.getOrDefault(item, 0L);
  }

  private void addOfStock(RawEvent event, String item) {
    switch (event.type()) {
      case "StockItemOpened" -> {
        onHand.put(item, 0L);
        promised.put(item, 0L);
      }
      case "StockReceived" -> onHand.merge(item, event.amount("quantity"), Long::sum);
      case "StockCounted" -> {
        onHand.merge(item, event.amount("difference"), Long::sum);
        for (var lost : event.data().path("displaced")) {
          promise(item, key(lost), -RawEvent.amount(lost, "quantity"));
        }
      }
      case "StockDemanded" -> {
        long inherited = event.amount("inherited");
        kept.merge(item, -inherited, Long::sum);
        promise(item, key(event.data().path("demand")), inherited);
      }
      case "StockAllocated" -> {
        for (var got : event.data().path("allocations")) {
          promise(item, key(got), RawEvent.amount(got, "given"));
        }
      }
      case "StockDemandLowered", "StockUnreserved", "StockDemandWithdrawn" ->
          promise(item, event.transferLine(), -event.amount("released"));
      case "StockShipped" -> {
        onHand.merge(item, -event.amount("quantity"), Long::sum);
        kept.merge(item, event.amount("kept"), Long::sum);
        promise(
            item,
            event.transferLine(),
            -event.amount("fromReserved") - event.amount("kept") - event.amount("released"));
      }
      default -> {}
    }
  }

  private static String key(JsonNode line) {
    return line.path("transferId").asString() + "/" + line.path("line").asInt();
  }

  private void promise(String item, String line, long amount) {
    promised.merge(item, amount, Long::sum);
    var ofItem = promises.computeIfAbsent(item, none -> new TreeMap<>());
    long sum = ofItem.getOrDefault(line, 0L) + amount;
    if (sum == 0) {
      ofItem.remove(line);
    } else {
      ofItem.put(line, sum);
    }
  }

  private void addOfTransfer(RawEvent event) {
    switch (event.type()) {
      case "TransferReserved" ->
          held.merge(event.transferLine(), event.amount("quantity"), Long::sum);
      case "ReservationDisplaced" ->
          held.merge(event.transferLine(), -event.amount("quantity"), Long::sum);
      case "TransferDemandLowered" ->
          held.merge(event.transferLine(), -event.amount("released"), Long::sum);
      case "TransferUnreserved", "DeliveryValidated", "TransferCancelled" ->
          held.keySet().removeIf(line -> line.startsWith(event.text("transferId") + "/"));
      default -> {}
    }
  }
}
