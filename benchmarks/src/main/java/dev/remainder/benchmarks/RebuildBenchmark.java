package dev.remainder.benchmarks;

import dev.remainder.benchmarks.filled.FilledLog;
import dev.remainder.benchmarks.filled.LogSize;
import dev.remainder.events.saleorder.SaleOrderEvent;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;

/**
 * Rebuilds the views of the orders on a log that was filled for it, and compares that with reading
 * the same events and parsing them, in the same run.
 */
@Command(
    name = "rebuild",
    description = "Measures the rebuild of the order views on a long log.",
    mixinStandardHelpOptions = true)
final class RebuildBenchmark implements Callable<Integer> {

  private static final int TIMES = 3;
  private static final long LOOK_AGAIN_MS = 50;
  private static final String REBUILD = "/api/projections/orders/rebuild";

  private final PrintStream out = System.out;

  @ParentCommand private Benchmarks all = new Benchmarks();

  @Mixin private LongLog log = new LongLog();

  @Override
  public Integer call() throws Exception {
    try (var database = Database.start()) {
      var filled = FilledLog.fill(database.url(), LogSize.ofEvents(log.events()));
      out.printf("A log of %,d events%n", filled);
      CaughtUpViews.pretend(database.url());
      var ofOrders = BareScan.typesOf(SaleOrderEvent.class);
      var whole = scan(database.url(), "all events, read and parsed", List.of());
      var scan = scan(database.url(), "events of orders, read and parsed", ofOrders);
      try (var service = Service.querySideWithoutSealing(all.program(), database.url())) {
        var api = new Api(service.address(), service.address());
        for (int time = 1; time <= TIMES; time++) {
          var seconds = rebuild(api);
          var perSecond = scan.events() / seconds;
          out.printf(
              "  rebuild %d: %6.2f s, %,9.0f events of orders/s = %3.0f %% of reading and parsing"
                  + " the same; %,9.0f of all events/s = %3.0f %%%n",
              time,
              seconds,
              perSecond,
              100 * perSecond / scan.perSecond(),
              filled / seconds,
              100 * filled / seconds / whole.perSecond());
        }
        out.printf("  resident memory of the JVM: %d MB%n", service.residentMegabytes());
      }
    }
    return 0;
  }

  /** The best of some, when everything is compiled and in memory. */
  private BareScan scan(String database, String what, List<String> types) throws SQLException {
    var best = BareScan.of(database, types);
    for (int time = 1; time < TIMES; time++) {
      var again = BareScan.of(database, types);
      best = again.seconds() < best.seconds() ? again : best;
    }
    out.printf(
        "  %-34s %6.2f s, %,d events, %,9.0f/s%n",
        what, best.seconds(), best.events(), best.perSecond());
    return best;
  }

  private double rebuild(Api api) throws InterruptedException {
    long began = System.nanoTime();
    api.post(REBUILD, "");
    var phases = new LinkedHashMap<String, Double>();
    var looked = began;
    JsonNode rebuild;
    do {
      Thread.sleep(LOOK_AGAIN_MS);
      rebuild = api.get(REBUILD);
      var now = System.nanoTime();
      phases.merge(rebuild.get("phase").asString(), (now - looked) / 1e9, Double::sum);
      looked = now;
    } while (rebuild.get("state").asString().equals("RUNNING"));
    double seconds = (System.nanoTime() - began) / 1e9;
    if (!rebuild.get("state").asString().equals("SWAPPED")) {
      throw new IllegalStateException(rebuild.toPrettyString());
    }
    var inPhases =
        phases.entrySet().stream()
            .map(phase -> "%s %.1f s".formatted(phase.getKey(), phase.getValue()))
            .collect(Collectors.joining(", "));
    out.printf("  %s; differing rows: %,d%n", inPhases, rebuild.get("differingRows").asLong());
    return seconds;
  }
}
