package dev.remainder.allinone.backup;

import dev.remainder.allinone.database.DatabaseOptions;
import dev.remainder.allinone.postgres.PostgresFailure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all that cannot be made again into a file (docs/backup.md). */
@Command(
    name = "remainder backup",
    description =
        "Writes the log, its seals and the kept answers into a new file; the service may run.",
    sortOptions = false,
    exitCodeListHeading = "%nIt ends with%n",
    exitCodeList = {"0:the file is complete", "2:there is no backup"},
    footer = {"", "The password of --user is taken from the variable PGPASSWORD."})
public class BackupCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int NOT_DONE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "A file that does not exist yet.")
  private Path path = Path.of("");

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() {
    var terminal = spec.commandLine();
    try (var file = new NewFile(path);
        var database = options.existingOrRunning();
        var connection = database.connect();
        var bytes = new BufferedOutputStream(file.stream())) {
      var manifest = BackupWriter.write(connection, bytes);
      bytes.flush();
      file.complete();
      report(manifest, terminal.getOut());
      return DONE;
    } catch (FileAlreadyExistsException there) {
      terminal.getErr().println("remainder: no backup was made: there is a file " + path);
    } catch (SQLException
        | IOException
        | PostgresFailure
        | UncheckedIOException
        | IllegalArgumentException trouble) {
      terminal.getErr().println("remainder: no backup was made: " + trouble.getMessage());
    }
    return NOT_DONE;
  }

  private void report(Manifest manifest, PrintWriter out) {
    out.printf(
        "Backed up to %s, as of %s: %d events, %d seals, %d kept answers%n",
        path,
        manifest.takenAt(),
        manifest.rows(Section.EVENTS),
        manifest.rows(Section.SEALS),
        manifest.rows(Section.ANSWERS));
  }
}
