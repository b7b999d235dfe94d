package dev.remainder.query.audit;

import dev.remainder.query.projection.ViewFamily;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What always holds; each is a sentence that is true. */
enum Equation {
  READABLE("every event can be read"),
  POSSIBLE("every event is possible where it stands"),
  STREAM("no event of a stream is missing"),
  ORDER_LINE("order line: ordered = delivered + open + cancelled"),
  ORDER_TOLD("order line: an event knows what was ordered before it"),
  TRANSFER_ORDER("transfer: it is of the order that its identifier names"),
  TRANSFER_LINE("transfer line: demand = done + backordered + cancelled"),
  TRANSFER_RESERVED("transfer line: 0 <= reserved <= demand while open"),
  REMAINDER("remainder: in a backorder or cancelled, never both, never neither"),
  STOCK_BOUNDS("stock item: 0 <= reserved <= on hand"),
  STOCK_ON_HAND("stock item: on hand = received + counted differences - shipped"),
  STOCK_LINES("stock item: reserved = sum of what its queue holds"),
  STOCK_RESERVED("stock item: reserved = sum of what open transfers hold"),
  ORDER_VIEW("orders: the view equals what the log says", ViewFamily.ORDERS),
  ORDER_COUNT("orders: the counts equal what is counted", ViewFamily.ORDERS),
  TRANSFER_VIEW("transfers: the view equals what the log says", ViewFamily.TRANSFERS),
  STOCK_VIEW("stock: the view equals what the log says", ViewFamily.STOCK),
  REPORT_VIEW("reports: the lines equal what the log says", ViewFamily.REPORTS),
  CLOSURE_VIEW("reports: what was closed short equals what the log says", ViewFamily.REPORTS),
  SET_UP_VIEW("set-up: the view equals what the log says", ViewFamily.SET_UP);

  private final String sentence;
  private final @Nullable String family;

  Equation(String sentence) {
    this(sentence, null);
  }

  Equation(String sentence, @Nullable String family) {
    this.sentence = sentence;
    this.family = family;
  }

  String sentence() {
    return sentence;
  }

  /** Of an equation about views, the family they belong to. */
  String family() {
    return Objects.requireNonNull(family);
  }
}
