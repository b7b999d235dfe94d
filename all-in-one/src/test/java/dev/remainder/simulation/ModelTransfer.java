package dev.remainder.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A transfer, as the model knows it. */
final class ModelTransfer {

  final ModelOrder order;
  final ModelTransfer backorderOf;
  final String method;
  final List<ModelTransferLine> lines = new ArrayList<>();
  String id;
  String state = "WAITING";
  boolean urgent;
  Instant scheduled;
  Instant reservesFrom;
  boolean unreserved;

  ModelTransfer(ModelOrder order, ModelTransfer backorderOf, String method) {
    this.order = order;
    this.backorderOf = backorderOf;
    this.method = method;
  }

  boolean isOpen() {
    return state.equals("WAITING") || state.equals("READY");
  }

  void add(ModelTransferLine line) {
    lines.add(line);
    lines.sort(Comparator.comparing(each -> each.number));
  }

  ModelTransferLine line(int number) {
    return lines.stream().filter(line -> line.number == number).findFirst().orElse(null);
  }

  boolean isServedByItself(Instant now) {
    return !unreserved && reservesFrom != null && !now.isBefore(reservesFrom);
  }

  /** Ready or Waiting, by what its lines hold. */
  void settle() {
    if (!isOpen()) {
      return;
    }
    boolean demands = lines.stream().anyMatch(line -> line.demand > 0);
    boolean ready =
        order.allAtOnce
            ? demands && lines.stream().allMatch(line -> line.missing() == 0)
            : lines.stream().anyMatch(line -> line.reserved > 0);
    state = ready ? "READY" : "WAITING";
  }
}
