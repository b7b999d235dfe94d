package dev.remainder.benchmarks;

import dev.remainder.benchmarks.append.EventLog;
import dev.remainder.benchmarks.filled.FilledLog;
import dev.remainder.benchmarks.filled.LogSize;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The same cycle on stores with more and more orders, their views built. */
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    description = "The full cycle on stores with more and more orders.")
final class GrowthBenchmark implements Callable<Integer> {

  @ParentCommand private Benchmarks benchmarks = new Benchmarks();

  @Option(
      names = "--orders",
      split = ",",
      defaultValue = "1000,100000,1000000",
      description = "Orders in the store, 27 events each. Default: ${DEFAULT-VALUE}")
  private List<Integer> orders = List.of();

  @Option(names = "--clients", defaultValue = "8", description = "Default: ${DEFAULT-VALUE}")
  private int clients;

  @Mixin private RunLength run = new RunLength();

  @Override
  public Integer call() throws Exception {
    for (int inStore : orders) {
      try (var database = Database.start()) {
        var events = FilledLog.fill(database.url(), LogSize.ofYear(inStore, 0));
        try (var service = Service.allInOneOn(benchmarks.program(), database.url())) {
          System.out.printf(
              "%n%,d orders in the store, %,d events; ready, views built, after %.0f s%n",
              inStore, events, service.secondsToStart());
          database.execute("vacuum analyze");
          var api = new Api(service.address(), service.address());
          var table = new CycleTable(api, new EventLog(database.url()));
          table.measure(List.of(clients), run);
          table.print(System.out);
        }
      }
    }
    return 0;
  }
}
