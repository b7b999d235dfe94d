package dev.remainder.architecture.planted.command.platform;

/** Innocent. */
public final class Desk {}
