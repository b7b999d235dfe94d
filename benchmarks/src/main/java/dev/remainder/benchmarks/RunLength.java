package dev.remainder.benchmarks;

import picocli.CommandLine.Option;

/** How long one run is measured, in seconds, and how long the same load warms it up. */
final class RunLength {

  @Option(
      names = "--seconds",
      defaultValue = "30",
      description = "Length of each run. Default: ${DEFAULT-VALUE}")
  private int seconds;

  @Option(
      names = "--warm-up",
      defaultValue = "60",
      description = "Seconds of load before the first run. Default: ${DEFAULT-VALUE}")
  private int warmUp;

  int seconds() {
    return seconds;
  }

  int warmUp() {
    return warmUp;
  }
}
