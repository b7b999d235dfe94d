package dev.remainder.simulation;

/** A line of an order, as the model knows it. */
final class ModelLine {

  final int number;
  final String sku;
  final boolean service;
  long ordered;
  long delivered;
  long cancelled;

  ModelLine(int number, String sku, boolean service, long ordered) {
    this.number = number;
    this.sku = sku;
    this.service = service;
    this.ordered = ordered;
  }

  long open() {
    return Math.max(0, ordered - delivered - cancelled);
  }
}
