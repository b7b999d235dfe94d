package dev.remainder.allinone.backup;

import dev.remainder.allinone.database.DatabaseOptions;
import dev.remainder.allinone.postgres.DataFolderInUse;
import dev.remainder.allinone.postgres.PostgresFailure;
import dev.remainder.allinone.verify.VerdictInWords;
import dev.remainder.query.seal.SealVerdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.flywaydb.core.api.FlywayException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Stores a backup in a new data folder or an empty database (docs/backup.md). */
@Command(
    name = "remainder restore",
    description = {
      "Stores a backup in a new data folder, or in an empty database as its owner.",
      "The next start of the service makes all else again."
    },
    sortOptions = false,
    exitCodeListHeading = "%nIt ends with%n",
    exitCodeList = {
      "0:all of it is stored, and the log is as it was sealed",
      "1:all of it is stored, but the log was altered before it was backed up",
      "2:nothing is stored"
    },
    footer = {"", "The password of --user is taken from the variable PGPASSWORD."})
public class RestoreCommand implements Callable<Integer> {

  private static final int INTACT = 0;
  private static final int ALTERED = 1;
  private static final int NOT_RESTORED = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "What remainder backup has written.")
  private Path path = Path.of("");

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() {
    try (var file = BackupFile.open(path);
        var database = options.existingOrNew()) {
      return report(file.manifest(), Restoration.into(database.owner(), file));
    } catch (SQLException
        | IOException
        | UnusableBackup
        | DatabaseNotEmpty
        | PostgresFailure
        | DataFolderInUse
        | UncheckedIOException
        | FlywayException
        | IllegalArgumentException trouble) {
      spec.commandLine()
          .getErr()
          .println("remainder: nothing was restored: " + trouble.getMessage());
      return NOT_RESTORED;
    }
  }

  private int report(Manifest manifest, SealVerdict verdict) {
    var out = spec.commandLine().getOut();
    out.printf(
        "Restored %d events and %d kept answers, as of %s%n",
        manifest.rows(Section.EVENTS), manifest.rows(Section.ANSWERS), manifest.takenAt());
    VerdictInWords.of(verdict).forEach(out::println);
    return verdict.isValid() ? INTACT : ALTERED;
  }
}
