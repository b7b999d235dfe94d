package dev.remainder.events.operationtype;

import dev.remainder.events.value.OperationTypeTerms;

/** A warehouse got a way to do deliveries. */
public record OperationTypeCreated(
    String operationTypeId, String warehouse, String company, OperationTypeTerms terms)
    implements OperationTypeEvent {}
