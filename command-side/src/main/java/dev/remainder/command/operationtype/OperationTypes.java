package dev.remainder.command.operationtype;

import dev.remainder.events.value.OperationTypeTerms;

/** What the command side looks up of operation types. */
public interface OperationTypes {

  /** How the operation type is configured at this moment. */
  OperationTypeTerms terms(String operationTypeId);

  /** Where the operation type works. */
  record Place(String warehouse, String company) {}

  Place place(String operationTypeId);

  /** The operation type that does a warehouse's deliveries. */
  String deliveryTypeOf(String warehouse);

  /** The next reference of its sequence: {@code WH/OUT/00001}. May leave gaps, never repeats. */
  String nextReference(String operationTypeId);
}
