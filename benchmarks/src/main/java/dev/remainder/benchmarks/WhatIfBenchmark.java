package dev.remainder.benchmarks;

import dev.remainder.benchmarks.filled.FilledLog;
import dev.remainder.benchmarks.filled.LogSize;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;

/** Plays a long log again under other rules, a few times at once. */
@Command(
    name = "what-if",
    mixinStandardHelpOptions = true,
    description = "Simulations over a long log: how long they take, and in how much memory.")
final class WhatIfBenchmark implements Callable<Integer> {

  private static final int TIMES = 3;
  private static final String OTHER_RULES =
      "{\"createBackorder\":\"NEVER\",\"allocation\":\"FIFO\"}";

  @ParentCommand private Benchmarks benchmarks = new Benchmarks();

  @Mixin private LongLog log = new LongLog();

  @Option(
      names = "--at-once",
      defaultValue = "2",
      description = "So many simulations run at once. Default: ${DEFAULT-VALUE}")
  private int atOnce;

  @Override
  public Integer call() throws Exception {
    try (var database = Database.start();
        var threads = Executors.newFixedThreadPool(atOnce)) {
      var filled = FilledLog.fill(database.url(), LogSize.ofEvents(log.events()));
      CaughtUpViews.pretend(database.url());
      System.out.printf("A log of %,d events%n", filled);
      try (var service = Service.querySideWithoutSealing(benchmarks.program(), database.url())) {
        var api = new Api(service.address(), service.address());
        for (int time = 1; time <= TIMES; time++) {
          var running =
              IntStream.range(0, atOnce).mapToObj(each -> threads.submit(() -> play(api))).toList();
          for (Future<JsonNode> simulation : running) {
            var answer = simulation.get();
            System.out.printf(
                "  %,d events played again in %.1f s%n",
                answer.path("events").asLong(), answer.path("tookMs").asLong() / 1e3);
          }
        }
        System.out.printf("  resident memory of the JVM: %d MB%n", service.residentMegabytes());
      }
    }
    return 0;
  }

  private static JsonNode play(Api api) {
    return api.post("/api/simulations", OTHER_RULES).body();
  }
}
