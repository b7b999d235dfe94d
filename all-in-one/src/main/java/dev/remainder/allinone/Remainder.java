package dev.remainder.allinone;

import dev.remainder.allinone.backup.BackupCommand;
import dev.remainder.allinone.backup.RestoreCommand;
import dev.remainder.allinone.rebuild.RebuildCommand;
import dev.remainder.allinone.verify.VerifyCommand;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;

/** Both sides in one process, on the data folder's own PostgreSQL unless another one is named. */
@SpringBootApplication(
    scanBasePackages = {"dev.remainder.command", "dev.remainder.query", "dev.remainder.allinone"})
public class Remainder {

  /** What else the program can do, by its first argument. */
  private static final Map<String, Supplier<Callable<Integer>>> OTHERS =
      Map.of(
          "verify", VerifyCommand::new,
          "backup", BackupCommand::new,
          "restore", RestoreCommand::new,
          "rebuild", RebuildCommand::new,
          "hash-password", HashPasswordCommand::new);

  /**
   * Does what the first argument names. If it names nothing, returns once the service is ready,
   * which then runs until the process is told to end.
   */
  public static void main(String[] arguments) {
    var other = arguments.length == 0 ? null : OTHERS.get(arguments[0]);
    if (other != null) {
      // What a tool has to say, it prints.
      LoggingSystem.get(Remainder.class.getClassLoader()).setLogLevel("ROOT", LogLevel.ERROR);
    }
    int code =
        new CommandLine(other == null ? new RunCommand() : other.get())
            .setExecutionExceptionHandler(new ShortMessages())
            .execute(
                other == null ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length));
    if (code != CommandLine.ExitCode.OK) {
      System.exit(code);
    }
  }
}
