package dev.remainder.architecture.planted.query.saleorder;

/** Innocent. */
public record OrderView(String id) {}
