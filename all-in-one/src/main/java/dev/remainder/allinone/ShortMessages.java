package dev.remainder.allinone;

import dev.remainder.allinone.postgres.DataFolderInUse;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One line on standard error for what the user can mend; all else was logged where it happened. */
class ShortMessages implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (failure instanceof DataFolderInUse
        || failure instanceof PortTaken
        || failure instanceof UncheckedIOException) {
      command.getErr().println("remainder: " + failure.getMessage());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
