package dev.remainder.benchmarks;

import dev.remainder.benchmarks.filled.FilledLog;
import dev.remainder.benchmarks.filled.LogSize;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Fills a log with the trade of a year, has the views built, and reads. */
@Command(
    name = "reads",
    mixinStandardHelpOptions = true,
    description = "Reads of a long log: as of an instant, reports, lists, the audit.")
final class ReadBenchmark implements Callable<Integer> {

  @ParentCommand private Benchmarks benchmarks = new Benchmarks();

  @Option(
      names = "--delivered",
      defaultValue = "5000",
      description = "Orders delivered in full, 27 events each. Default: ${DEFAULT-VALUE}")
  private int delivered;

  @Option(
      names = "--open-backorders",
      defaultValue = "100000",
      description = "Lines that wait, two an order of 22 events. Default: ${DEFAULT-VALUE}")
  private int openBackorders;

  @Option(
      names = "--hot",
      defaultValue = "50000",
      description = "Lines that wait for one product, an event each. Default: ${DEFAULT-VALUE}")
  private int hot;

  @Option(
      names = "--orders",
      defaultValue = "1000000",
      description =
          "Orders to list, most of them copies made in the view. Default: ${DEFAULT-VALUE}")
  private int orders;

  @Override
  public Integer call() throws Exception {
    try (var database = Database.start()) {
      var began = System.nanoTime();
      var size = LogSize.ofYear(delivered, openBackorders);
      var events = FilledLog.fill(database.url(), size);
      HotProduct.make(database, hot);
      System.out.printf(
          "A log of %d events, written in %.0f s%n", events + hot + 1, secondsSince(began));
      try (var service = Service.querySide(benchmarks.program(), database.url())) {
        var api = new Api(service.address(), service.address());
        began = System.nanoTime();
        awaitViews(api);
        System.out.printf("Views built in %.0f s%n", secondsSince(began));
        database.execute("vacuum analyze");
        var reads = new Reads(api);
        reads.past(size);
        reads.reports();
        reads.audit();
        reads.pastOfAll(size);
        System.out.printf("  resident memory of the JVM: %d MB%n", service.residentMegabytes());
        ManyOrders.make(database, orders);
        reads.lists();
      }
    }
    return 0;
  }

  private static void awaitViews(Api api) throws InterruptedException {
    while (isBehind(api)) {
      Thread.sleep(500);
    }
  }

  private static boolean isBehind(Api api) {
    for (var family : api.get("/api/projections")) {
      if (family.path("behind").asLong() > 0) {
        return true;
      }
    }
    return false;
  }

  private static double secondsSince(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
