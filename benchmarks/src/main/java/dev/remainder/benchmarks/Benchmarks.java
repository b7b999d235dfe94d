package dev.remainder.benchmarks;

import dev.remainder.benchmarks.append.EventLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the packaged program on an empty store, runs the full backorder cycle, prints a table. */
@Command(
    name = "remainder benchmark",
    mixinStandardHelpOptions = true,
    subcommands = {
      GrowthBenchmark.class,
      HotBenchmark.class,
      ReadBenchmark.class,
      RebuildBenchmark.class,
      WhatIfBenchmark.class
    })
public final class Benchmarks implements Callable<Integer> {

  @Option(
      names = "--program",
      required = true,
      description = "Folder of the packaged program: remainder.jar and lib.")
  private Path program = Path.of("");

  @Option(
      names = "--recorded-start",
      description = "Recorded start (AOT cache) for the JVM of the program in one process.")
  private Path recordedStart = Path.of("");

  @Option(
      names = "--clients",
      split = ",",
      defaultValue = "1,8",
      description = "Numbers of clients, one run each. Default: ${DEFAULT-VALUE}")
  private List<Integer> clients = List.of();

  @Mixin private RunLength run = new RunLength();

  @Option(names = "--two-processes", description = "Only both sides as processes of their own.")
  private boolean onlyTwoProcesses;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Benchmarks()).execute(arguments));
  }

  Packaged program() {
    return new Packaged(program, recordedStart);
  }

  @Override
  public Integer call() throws Exception {
    if (!onlyTwoProcesses) {
      oneProcess();
    }
    twoProcesses();
    return 0;
  }

  private void oneProcess() throws Exception {
    var data = Files.createTempDirectory("remainder-benchmark");
    try (var service = Service.allInOne(program(), data)) {
      System.out.printf("One process: ready after %.1f s%n", service.secondsToStart());
      var table =
          new CycleTable(new Api(service.address(), service.address()), EventLog.inFolder(data));
      table.measure(clients, run);
      table.print(System.out);
      System.out.printf("  resident memory of the JVM: %d MB%n", service.residentMegabytes());
    }
    try (var again = Service.allInOne(program(), data)) {
      System.out.printf("  started again on the same data: %.1f s%n", again.secondsToStart());
    }
  }

  private void twoProcesses() throws Exception {
    try (var database = Database.start();
        var commands = Service.commandSide(program(), database.url());
        var queries = Service.querySide(program(), database.url())) {
      System.out.printf("%nTwo processes on one database%n");
      var table =
          new CycleTable(
              new Api(commands.address(), queries.address()), new EventLog(database.url()));
      table.measure(clients, run);
      table.print(System.out);
    }
  }
}
