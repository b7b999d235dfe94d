package dev.remainder.allinone;

import dev.remainder.allinone.verify.VerifyCommand;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import picocli.CommandLine;

/** Both sides in one process, on the data folder's own PostgreSQL unless another one is named. */
@SpringBootApplication(
    scanBasePackages = {"dev.remainder.command", "dev.remainder.query", "dev.remainder.allinone"})
public class Remainder {

  private static final String VERIFY = "verify";

  /**
   * Verifies a log if the first argument says so. Otherwise returns once the service is ready,
   * which then runs until the process is told to end.
   */
  public static void main(String[] arguments) {
    boolean verifies = arguments.length > 0 && arguments[0].equals(VERIFY);
    int code =
        new CommandLine(verifies ? new VerifyCommand() : new RunCommand())
            .setExecutionExceptionHandler(new ShortMessages())
            .execute(verifies ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
    if (code != CommandLine.ExitCode.OK) {
      System.exit(code);
    }
  }
}
