package dev.remainder.benchmarks;

import dev.remainder.benchmarks.append.EventLog;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** More and more clients, all after one product. */
@Command(
    name = "hot",
    mixinStandardHelpOptions = true,
    description = "Contention: more and more clients order and ship one product.")
final class HotBenchmark implements Callable<Integer> {

  @ParentCommand private Benchmarks benchmarks = new Benchmarks();

  @Option(
      names = "--clients",
      split = ",",
      defaultValue = "8,16,32,64,128",
      description = "Numbers of clients, one run each. Default: ${DEFAULT-VALUE}")
  private List<Integer> clients = List.of();

  @Mixin private RunLength run = new RunLength();

  @Override
  public Integer call() throws Exception {
    var data = Files.createTempDirectory("remainder-benchmark");
    try (var service = Service.allInOne(benchmarks.program(), data)) {
      var api = new Api(service.address(), service.address());
      Cycle.stockShelf(api);
      HotClient.stock(api);
      var load = new Load(api, EventLog.inFolder(data));
      load.run(clients.getFirst(), run.warmUp(), latencies -> new HotClient(api, latencies));
      System.out.println("| clients | orders/s | p50 / p95 / p99 |");
      System.out.println("|---|---|---|");
      for (int number : clients) {
        var result = load.run(number, run.seconds(), latencies -> new HotClient(api, latencies));
        System.out.printf(
            "| %d | %.1f | %.0f / %.0f / %.0f ms |%n",
            number,
            result.perSecond(),
            result.latencies().percentile(Latencies.CYCLE, 50),
            result.latencies().percentile(Latencies.CYCLE, 95),
            result.latencies().percentile(Latencies.CYCLE, 99));
      }
    }
    return 0;
  }
}
