package dev.remainder.benchmarks;

import dev.remainder.benchmarks.append.EventLog;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** So many clients who do nothing but their story, and one who watches how far views lag. */
final class Load {

  private final Api api;
  private final EventLog log;

  Load(Api api, EventLog log) {
    this.api = api;
    this.log = log;
  }

  /**
   * What was measured.
   *
   * @param perSecond whole stories
   * @param eventsPerSecond appended, also by the one who watches
   * @param from the position after which this run appended
   */
  record Result(
      int clients, double perSecond, double eventsPerSecond, long from, Latencies latencies) {}

  Result run(int clients, int seconds, Function<Latencies, Client> story)
      throws InterruptedException, ExecutionException, SQLException {
    var latencies = new Latencies();
    var all = new ArrayList<Client>();
    for (int client = 0; client < clients; client++) {
      all.add(story.apply(latencies));
    }
    all.forEach(Client::prepare);
    long from = log.end();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var lag = new ViewLag(api, latencies);
      var watching = threads.submit(lag);
      long began = System.nanoTime();
      long end = began + Duration.ofSeconds(seconds).toNanos();
      var running = new ArrayList<Future<?>>();
      for (var client : all) {
        running.add(
            threads.submit(() -> {
              while (System.nanoTime() < end) {
                client.run();
              }
            }));
      }
      for (var client : running) {
        client.get();
      }
      double took = (System.nanoTime() - began) / 1e9;
      lag.stop();
      watching.get();
      return new Result(
          clients,
          latencies.count(Latencies.CYCLE) / took,
          log.eventsAfter(from) / took,
          from,
          latencies);
    }
  }
}
