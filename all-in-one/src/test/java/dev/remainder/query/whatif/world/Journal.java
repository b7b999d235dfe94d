package dev.remainder.query.whatif.world;

import java.util.ArrayList;
import java.util.List;

/** Writes down the course of things in one world. */
final class Journal implements Course {

  final List<Record> entries = new ArrayList<>();

  @Override
  public void planned(PlannedTransfer transfer) {
    entries.add(transfer);
  }

  @Override
  public void delivered(Delivery delivery) {
    entries.add(delivery);
  }

  @Override
  public void withdrawn(WithdrawnTransfer transfer) {
    entries.add(transfer);
  }

  List<Delivery> deliveries() {
    return entries.stream().filter(Delivery.class::isInstance).map(Delivery.class::cast).toList();
  }
}
