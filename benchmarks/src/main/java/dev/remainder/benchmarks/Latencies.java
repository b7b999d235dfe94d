package dev.remainder.benchmarks;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long each kind of step took. */
final class Latencies {

  /** The step that is all the others together. */
  static final String CYCLE = "cycle";

  private static final int DIGITS = 3;
  private static final double NANOS_PER_MILLI = 1e6;

  private final Map<String, Histogram> steps = new ConcurrentHashMap<>();

  void record(String step, long nanos) {
    steps.computeIfAbsent(step, key -> new ConcurrentHistogram(DIGITS)).recordValue(nanos);
  }

  long count(String step) {
    var histogram = steps.get(step);
    return histogram == null ? 0 : histogram.getTotalCount();
  }

  void print(PrintStream out) {
    out.printf("  %-34s %8s %9s %9s %9s%n", "step", "count", "p50 ms", "p95 ms", "p99 ms");
    new TreeMap<>(steps)
        .forEach((step, it) ->
            out.printf(
                "  %-34s %8d %9.2f %9.2f %9.2f%n",
                step, it.getTotalCount(), millis(it, 50), millis(it, 95), millis(it, 99)));
  }

  /** In milliseconds. */
  double percentile(String step, double percentile) {
    var histogram = steps.get(step);
    return histogram == null ? Double.NaN : millis(histogram, percentile);
  }

  private static double millis(Histogram histogram, double percentile) {
    return histogram.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
  }
}
