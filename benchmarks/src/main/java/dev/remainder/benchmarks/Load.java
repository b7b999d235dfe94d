package dev.remainder.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients who do nothing but the full cycle, and one who watches how far views lag. */
final class Load {

  private final Api api;
  private int clientsSoFar;

  Load(Api api) {
    this.api = api;
  }

  /** What was measured. */
  record Result(int clients, double cyclesPerSecond, Latencies latencies) {

    void print(PrintStream out) {
      out.printf("%n  %d clients: %.1f cycles/s%n", clients, cyclesPerSecond);
      latencies.print(out);
    }
  }

  Result run(int clients, int seconds) throws InterruptedException, ExecutionException {
    var latencies = new Latencies();
    var cycles = new ArrayList<Cycle>();
    for (int client = 0; client < clients; client++) {
      cycles.add(new Cycle(api, clientsSoFar++, latencies));
    }
    cycles.forEach(Cycle::stockScarce);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var lag = new ViewLag(api, latencies);
      var watching = threads.submit(lag);
      long began = System.nanoTime();
      long end = began + Duration.ofSeconds(seconds).toNanos();
      var running = new ArrayList<Future<?>>();
      for (var cycle : cycles) {
        running.add(
            threads.submit(() -> {
              while (System.nanoTime() < end) {
                cycle.run();
              }
            }));
      }
      for (var client : running) {
        client.get();
      }
      double took = (System.nanoTime() - began) / 1e9;
      lag.stop();
      watching.get();
      return new Result(clients, latencies.count("cycle") / took, latencies);
    }
  }
}
