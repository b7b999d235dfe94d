package dev.remainder.events.operationtype;

import dev.remainder.events.value.OperationTypeTerms;

/** It was configured anew; a policy counts from the next validation on. */
public record OperationTypeChanged(
    String operationTypeId, OperationTypeTerms before, OperationTypeTerms after)
    implements OperationTypeEvent {}
