package dev.remainder.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An order, as the model knows it. */
final class ModelOrder {

  final List<ModelLine> lines = new ArrayList<>();
  final List<ModelTransfer> transfers = new ArrayList<>();
  String id;
  String state = "QUOTATION";
  String ownPickingPolicy;
  String createBackorder;
  boolean urgent;
  Instant scheduled;
  boolean allAtOnce;
  int confirmedAs;

  ModelTransfer openTransfer() {
    return transfers.stream().filter(ModelTransfer::isOpen).findFirst().orElse(null);
  }

  ModelLine line(int number) {
    return lines.stream().filter(line -> line.number == number).findFirst().orElse(null);
  }

  /** domain.md 5, first match wins. */
  String deliveryStatus() {
    if (transfers.stream().allMatch(transfer -> transfer.state.equals("CANCELLED"))) {
      return null;
    }
    if (openTransfer() == null) {
      return "FULLY_DELIVERED";
    }
    boolean someDone = transfers.stream().anyMatch(transfer -> transfer.state.equals("DONE"));
    boolean delivered = lines.stream().anyMatch(line -> line.delivered > 0);
    return someDone && delivered ? "PARTIALLY_DELIVERED" : "NOT_DELIVERED";
  }

  String outcome() {
    if (state.equals("CANCELLED")) {
      return "CANCELLED";
    }
    var goods = lines.stream().filter(line -> !line.service).toList();
    boolean open = goods.isEmpty() || goods.stream().anyMatch(line -> line.open() > 0);
    if (state.equals("QUOTATION") || open) {
      return "OPEN";
    }
    boolean shortened = goods.stream().anyMatch(line -> line.cancelled > 0);
    return shortened ? "CLOSED_SHORT" : "DELIVERED_IN_FULL";
  }
}
