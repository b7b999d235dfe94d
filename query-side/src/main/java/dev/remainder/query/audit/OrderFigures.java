package dev.remainder.query.audit;

import java.util.Map;
import java.util.TreeMap;

/** The figures of one order. */
final class OrderFigures {

  final Map<Integer, OrderLineFigures> lines = new TreeMap<>();
  boolean confirmed;
}
