package dev.remainder.command.platform;

/**
 * What a command is sent to.
 *
 * @param stream whose version the answer carries
 * @param ifUnknown how to refuse if there is no such stream
 */
public record Target(String stream, Rejection ifUnknown) {}
