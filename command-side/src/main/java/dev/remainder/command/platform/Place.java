package dev.remainder.command.platform;

/** Where a thing is, and so whose it is (docs/security.md). */
public sealed interface Place {

  /** No company's own. */
  Place EVERYWHERE = new Everywhere();

  record Everywhere() implements Place {}

  /**
   * @param code of the warehouse
   */
  record AtWarehouse(String code) implements Place {}

  /**
   * @param id of the order whose warehouse it is
   */
  record OfOrder(String id) implements Place {}

  /**
   * @param id of the operation type whose warehouse it is
   */
  record OfOperationType(String id) implements Place {}
}
