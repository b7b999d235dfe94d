package dev.remainder.simulation;

/** A line of a transfer, as the model knows it. */
final class ModelTransferLine {

  final int number;
  final String sku;
  long demand;
  long reserved;
  long done;
  long backordered;
  long cancelled;

  ModelTransferLine(int number, String sku, long demand) {
    this.number = number;
    this.sku = sku;
    this.demand = demand;
  }

  long missing() {
    return demand - reserved;
  }
}
