package dev.remainder.allinone.verify;

import dev.remainder.allinone.database.DatabaseOptions;
import dev.remainder.allinone.postgres.DataFolderInUse;
import dev.remainder.allinone.postgres.PostgresFailure;
import dev.remainder.query.seal.NotedHead;
import dev.remainder.query.seal.SealVerdict;
import dev.remainder.query.seal.SealVerification;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether the log is as it was sealed; changes nothing. */
@Command(
    name = "remainder verify",
    description = {
      "Compares every event of a log with its seal and names the first one altered.",
      "Nobody may run on the data folder meanwhile."
    },
    sortOptions = false,
    exitCodeListHeading = "%nIt ends with%n",
    exitCodeList = {
      "0:the log is as it was sealed",
      "1:something was altered",
      "2:it could not be verified"
    },
    footer = {"", "The password of --user is taken from the variable PGPASSWORD."})
public class VerifyCommand implements Callable<Integer> {

  private static final int INTACT = 0;
  private static final int ALTERED = 1;
  private static final int NOT_VERIFIED = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Option(
      names = "--expect",
      paramLabel = "HASH@POSITION",
      converter = NotedHeadConverter.class,
      description = "A head of the chain that was noted before; may be given several times.")
  private List<NotedHead> noted = List.of();

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() {
    try (var database = options.existing();
        var connection = database.connect()) {
      return report(verify(connection));
    } catch (SQLException
        | PostgresFailure
        | DataFolderInUse
        | UncheckedIOException
        | IllegalArgumentException trouble) {
      spec.commandLine().getErr().println("remainder: cannot verify: " + trouble.getMessage());
      return NOT_VERIFIED;
    }
  }

  private SealVerdict verify(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return SealVerification.verify(connection, noted);
  }

  private int report(SealVerdict verdict) {
    VerdictInWords.of(verdict).forEach(spec.commandLine().getOut()::println);
    return verdict.isValid() ? INTACT : ALTERED;
  }
}
