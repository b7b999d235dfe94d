package dev.remainder.allinone.backup;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * What one of these tools came to.
 *
 * @param said on standard output, then on standard error
 */
public record Tool(int code, String said) {

  public static Tool backup(String... arguments) {
    return run(new BackupCommand(), arguments);
  }

  public static Tool restore(String... arguments) {
    return run(new RestoreCommand(), arguments);
  }

  private static Tool run(Callable<Integer> tool, String... arguments) {
    var said = new StringWriter();
    int code =
        new CommandLine(tool)
            .setOut(new PrintWriter(said, true))
            .setErr(new PrintWriter(said, true))
            .execute(arguments);
    return new Tool(code, said.toString());
  }
}
