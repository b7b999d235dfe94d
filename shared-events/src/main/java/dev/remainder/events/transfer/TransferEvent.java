package dev.remainder.events.transfer;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.value.TransferId;

/**
 * What can happen to a transfer (domain.md 2 to 4). Each event tells the state it leads to where
 * that may change.
 */
public sealed interface TransferEvent extends DomainEvent
    permits TransferPlanned,
        TransferDemandRaised,
        TransferDemandLowered,
        TransferReserved,
        ReservationDisplaced,
        AvailabilityChecked,
        TransferUnreserved,
        TransferRescheduled,
        DeliveryValidated,
        BackorderCreated,
        RemainderCancelled,
        TransferCancelled {

  TransferId transferId();
}
