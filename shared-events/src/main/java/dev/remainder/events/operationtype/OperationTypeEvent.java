package dev.remainder.events.operationtype;

import dev.remainder.events.DomainEvent;

/** What can happen to an operation type (domain.md 1). */
public sealed interface OperationTypeEvent extends DomainEvent
    permits OperationTypeCreated, OperationTypeChanged {

  String operationTypeId();
}
