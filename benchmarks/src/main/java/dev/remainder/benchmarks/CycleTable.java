package dev.remainder.benchmarks;

import dev.remainder.benchmarks.append.EventLog;
import dev.remainder.benchmarks.append.RawAppend;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * The full cycle with more and more clients, and after each run what the database alone could have
 * appended with as many connections.
 */
final class CycleTable {

  private static final int RAW_SECONDS = 10;

  private final Api api;
  private final EventLog log;
  private final Load load;
  private final List<String> rows = new ArrayList<>();
  private int clientsSoFar;

  CycleTable(Api api, EventLog log) {
    this.api = api;
    this.log = log;
    this.load = new Load(api, log);
  }

  void measure(List<Integer> clients, RunLength length)
      throws InterruptedException, ExecutionException, SQLException {
    Cycle.stockShelf(api);
    run(clients.getLast(), length.warmUp());
    for (int number : clients) {
      var result = run(number, length.seconds());
      System.out.printf("%n  %d clients: %.1f cycles/s%n", number, result.perSecond());
      result.latencies().print(System.out);
      var raw = RawAppend.after(result.from(), log).perSecond(number, RAW_SECONDS);
      rows.add(row(result, raw));
    }
  }

  private Load.Result run(int clients, int seconds)
      throws InterruptedException, ExecutionException, SQLException {
    return load.run(clients, seconds, latencies -> new Cycle(api, clientsSoFar++, latencies));
  }

  private static String row(Load.Result result, double raw) {
    var latencies = result.latencies();
    return "| %d | %.1f | %.0f | %.0f | %.0f %% | %.0f / %.0f / %.0f ms | %.0f ms | %.0f ms | %.0f / %.0f ms |"
        .formatted(
            result.clients(),
            result.perSecond(),
            result.eventsPerSecond(),
            raw,
            100 * result.eventsPerSecond() / raw,
            latencies.percentile(Latencies.CYCLE, 50),
            latencies.percentile(Latencies.CYCLE, 95),
            latencies.percentile(Latencies.CYCLE, 99),
            latencies.percentile("confirm", 50),
            latencies.percentile("validate", 50),
            latencies.percentile("view lag", 50),
            latencies.percentile("view lag", 99));
  }

  void print(PrintStream out) {
    out.println();
    out.println(
        "| clients | cycles/s | events/s | raw append, events/s | of raw | cycle p50 / p95 / p99 | confirm p50 | validate p50 | view lag p50 / p99 |");
    out.println("|---|---|---|---|---|---|---|---|---|");
    rows.forEach(out::println);
  }
}
