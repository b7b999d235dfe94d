package dev.remainder.benchmarks;

import picocli.CommandLine.Option;

/** How long a log is filled before it is read. */
final class LongLog {

  @Option(
      names = "--events",
      defaultValue = "1000000",
      description = "About so many events are in the log. Default: ${DEFAULT-VALUE}")
  private int events;

  int events() {
    return events;
  }
}
