package dev.remainder.query.transfer;

/** An order as people and programs name it: id and reference ({@code S00001}). */
public record OrderRef(String id, String reference) {}
