package dev.remainder.allinone;

import dev.remainder.allinone.demo.Demo;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the program. */
@Command(
    name = "remainder run",
    description = "Starts the service and says at which address it can be reached.",
    sortOptions = false,
    footer = {
      "",
      "With SPRING_DATASOURCE_URL (and _USERNAME, _PASSWORD) set it works on that PostgreSQL",
      "instead of its own in the data folder."
    })
class RunCommand implements Callable<Integer> {

  private static final int LARGEST_PORT = 65535;

  @Spec private CommandSpec spec = CommandSpec.create();

  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Folder in which everything is kept. Default: ${DEFAULT-VALUE}")
  private Path data = Path.of("");

  @Option(names = "--demo", description = "Play some orders, once, to have something to see.")
  private boolean demo;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port to listen on; 0 chooses a free one. Default: ${DEFAULT-VALUE}")
  void port(int chosen) {
    if (spec != null && (chosen < 0 || chosen > LARGEST_PORT)) {
      throw new ParameterException(
          spec.commandLine(), "--port must be 0 to %d, not %d".formatted(LARGEST_PORT, chosen));
    }
    port = chosen;
  }

  @Override
  public Integer call() {
    var address = Service.start(port, data);
    System.out.println("Remainder is ready: " + address);
    if (demo) {
      System.out.println(Demo.play(address));
    }
    return ExitCode.OK;
  }
}
