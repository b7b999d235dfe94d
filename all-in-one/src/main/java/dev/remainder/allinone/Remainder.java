package dev.remainder.allinone;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import picocli.CommandLine;

/** Both sides in one process, on the data folder's own PostgreSQL unless another one is named. */
@SpringBootApplication(
    scanBasePackages = {"dev.remainder.command", "dev.remainder.query", "dev.remainder.allinone"})
public class Remainder {

  /** Returns once the service is ready; it then runs until the process is told to end. */
  public static void main(String[] arguments) {
    int code =
        new CommandLine(new RunCommand())
            .setExecutionExceptionHandler(new ShortMessages())
            .execute(arguments);
    if (code != CommandLine.ExitCode.OK) {
      System.exit(code);
    }
  }
}
