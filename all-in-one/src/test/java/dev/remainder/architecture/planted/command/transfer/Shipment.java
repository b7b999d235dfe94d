package dev.remainder.architecture.planted.command.transfer;

import java.time.Instant;

/** Innocent: it is told what time it is. */
public record Shipment(Instant now) {}
