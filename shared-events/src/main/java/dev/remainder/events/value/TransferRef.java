package dev.remainder.events.value;

/** A transfer as people and programs name it: id and reference ({@code WH/OUT/00001}). */
public record TransferRef(TransferId id, String reference) {}
