package dev.remainder.allinone;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.concurrent.Callable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes of a local user's password what may stand in the settings (docs/security.md). */
@Command(
    name = "remainder hash-password",
    description = "Reads a password from standard input and prints its hash.")
class HashPasswordCommand implements Callable<Integer> {

  private static final int SHORTEST = 8;

  /** More than that the hash would silently leave out. */
  private static final int LONGEST = 72;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() {
    var terminal = spec.commandLine();
    var password = read(terminal.getErr());
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new ParameterException(
          terminal, "a password has %d to %d characters".formatted(SHORTEST, LONGEST));
    }
    var hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password);
    terminal.getOut().println(hash);
    return ExitCode.OK;
  }

  /** From a terminal it is not shown while it is typed. */
  private static String read(PrintWriter prompt) {
    prompt.print("Password: ");
    prompt.flush();
    var console = System.console();
    if (console != null) {
      var typed = console.readPassword();
      return typed == null ? "" : new String(typed);
    }
    var lines = new Scanner(System.in, StandardCharsets.UTF_8);
    return lines.hasNextLine() ? lines.nextLine() : "";
  }
}
