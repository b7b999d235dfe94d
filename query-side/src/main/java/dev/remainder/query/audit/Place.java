package dev.remainder.query.audit;

/** Where in the log something is told. */
record Place(String stream, long position) {}
