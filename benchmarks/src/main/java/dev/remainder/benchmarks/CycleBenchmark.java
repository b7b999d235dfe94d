package dev.remainder.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the full backorder cycle against a running Remainder and prints what it measured. */
@Command(name = "cycle", mixinStandardHelpOptions = true)
public final class CycleBenchmark implements Callable<Integer> {

  @Option(names = "--commands", required = true, description = "address of the command side")
  private String commands = "";

  @Option(names = "--queries", description = "address of the query side, if it is another")
  private String queries = "";

  @Option(names = "--clients", split = ",", description = "numbers of clients, one run each")
  private List<Integer> clients = List.of(1, 8);

  @Option(names = "--seconds", description = "of each run, after a warm-up of the same length")
  private int seconds = 20;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CycleBenchmark()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    var api = new Api(commands, queries.isEmpty() ? commands : queries);
    Cycle.stockShelf(api);
    int first = 0;
    for (int number : clients) {
      run(api, number, first, new Latencies());
      first += number;
    }
    return 0;
  }

  private void run(Api api, int number, int first, Latencies latencies)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < number; client++) {
        new Cycle(api, first + client, latencies).stockScarce();
      }
      measure(api, number, first, new Latencies(), threads);
      double rate = measure(api, number, first, latencies, threads);
      System.out.printf("%n%d clients: %.1f cycles/s%n", number, rate);
      latencies.print(System.out);
    }
  }

  private double measure(
      Api api, int number, int first, Latencies latencies, ExecutorService threads)
      throws InterruptedException, ExecutionException {
    long began = System.nanoTime();
    long end = began + Duration.ofSeconds(seconds).toNanos();
    var lag = new ViewLag(api, latencies);
    var watching = threads.submit(lag);
    var running = new ArrayList<Future<?>>();
    for (int client = 0; client < number; client++) {
      var cycle = new Cycle(api, first + client, latencies);
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
    return latencies.count("cycle") / took;
  }
}
