package dev.remainder.events.transfer;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PolicySource;
import dev.remainder.events.value.SaleOrderId;
import dev.remainder.events.value.TransferId;
import dev.remainder.events.value.TransferRef;
import dev.remainder.events.value.ValidatedLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The delivery was posted; what was done has left (domain.md 3).
 *
 * @param lines all lines of the transfer, those that shipped nothing included
 * @param policy the Create Backorder in force at this moment
 * @param decidedBy the level it came from
 * @param backorder the transfer that takes the remainder, or null
 */
public record DeliveryValidated(
    TransferId transferId,
    String reference,
    SaleOrderId orderId,
    String orderReference,
    String warehouse,
    List<ValidatedLine> lines,
    CreateBackorder policy,
    PolicySource decidedBy,
    @Nullable TransferRef backorder,
    @Nullable String reason)
    implements TransferEvent {}
