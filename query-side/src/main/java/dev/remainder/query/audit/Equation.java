package dev.remainder.query.audit;

/** What always holds; each is a sentence that is true. */
enum Equation {
  READABLE("every event can be read"),
  POSSIBLE("every event is possible where it stands"),
  STREAM("no event of a stream is missing"),
  ORDER_LINE("order line: ordered = delivered + open + cancelled"),
  ORDER_TOLD("order line: an event knows what was ordered before it"),
  TRANSFER_LINE("transfer line: demand = done + backordered + cancelled"),
  TRANSFER_RESERVED("transfer line: 0 <= reserved <= demand while open"),
  REMAINDER("remainder: in a backorder or cancelled, never both, never neither"),
  STOCK_BOUNDS("stock item: 0 <= reserved <= on hand"),
  STOCK_ON_HAND("stock item: on hand = received + counted differences - shipped"),
  STOCK_LINES("stock item: reserved = sum of what its queue holds"),
  STOCK_RESERVED("stock item: reserved = sum of what open transfers hold"),
  ORDER_VIEW("orders: the view equals what the log says"),
  TRANSFER_VIEW("transfers: the view equals what the log says"),
  STOCK_VIEW("stock: the view equals what the log says"),
  SET_UP_VIEW("set-up: the view equals what the log says");

  private final String sentence;

  Equation(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
