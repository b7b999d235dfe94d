package dev.remainder.allinone.rebuild;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a service for a rebuild, follows it, and says whether the views were as the log says. */
@Command(
    name = "remainder rebuild",
    description = "Builds views anew beside those in service, compares and exchanges them.",
    sortOptions = false,
    exitCodeListHeading = "%nIt ends with%n",
    exitCodeList = {
      "0:the views were as the log says",
      "1:some were not; now they are",
      "2:it could not be done; the old views are in service"
    },
    footer = {
      "",
      "Where one has to sign in, the token is taken from the variable REMAINDER_TOKEN."
    })
public class RebuildCommand implements Callable<Integer> {

  private static final String ALL = "all";
  private static final String TOKEN = "REMAINDER_TOKEN";
  private static final int EQUAL = 0;
  private static final int DIFFERENT = 1;
  private static final int NOT_REBUILT = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FAMILY",
      description = "set-up, stock, orders, transfers, reports, or all: one after the other.")
  private String family = "";

  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8080",
      description = "Where the service listens. Default: ${DEFAULT-VALUE}")
  private URI url = URI.create("");

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws InterruptedException {
    if (spec == null) {
      throw new IllegalStateException("not called by picocli");
    }
    var commandLine = spec.commandLine();
    try (var service = new RebuiltService(url, System.getenv(TOKEN))) {
      var equal = true;
      for (var name : family.equals(ALL) ? service.families() : List.of(family)) {
        equal &= new FollowedRebuild(service, name, commandLine.getOut()).follow();
      }
      return equal ? EQUAL : DIFFERENT;
    } catch (RebuildRefused refused) {
      commandLine.getErr().println("remainder: " + refused.getMessage());
      return NOT_REBUILT;
    }
  }
}
