package dev.remainder.endtoend.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Http;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds the ledger against the log: what was acknowledged is there once, what was refused is not,
 * and what was never answered is there whole or not at all.
 */
final class Reckoning {

  private static final List<String> KEPT =
      List.of("ETag", "X-Consistency-Token", "Location", "Content-Type");

  private final Ledger ledger;
  private final JdbcClient log;

  Reckoning(Ledger ledger, JdbcClient log) {
    this.ledger = ledger;
    this.log = log;
  }

  /** To be called while no command runs. */
  void holds() {
    assertThat(ledger.surprises).as("answers that there should never be").isEmpty();
    var logged = new LoggedRequests(log);
    var commands = ledger.all();
    commands.forEach(asked -> holds(asked, logged));
    var known =
        commands.stream()
            .flatMap(asked -> asked.sent().stream())
            .map(sent -> sent.correlationId)
            .collect(Collectors.toSet());
    assertThat(logged.requests().stream().filter(ledger::isOfThisRun).toList())
        .as("requests that nobody made")
        .isSubsetOf(known);
  }

  private static void holds(Asked asked, LoggedRequests logged) {
    var done = asked.sent().stream().filter(sent -> !logged.of(sent).isEmpty()).toList();
    assertThat(done).as("%s is done at most once", asked).hasSizeLessThanOrEqualTo(1);
    for (var sent : done) {
      assertThat(sent.fate)
          .as("%s left nothing unless it was done", asked)
          .isIn(Sent.Fate.DONE, Sent.Fate.UNKNOWN);
      assertThat(logged.of(sent))
          .as("%s is one transaction", asked)
          .extracting(LoggedRequests.Logged::transaction)
          .containsOnly(logged.of(sent).getFirst().transaction());
    }
    if (asked.isAcknowledged()) {
      var token = asked.decided().orElseThrow().answer.header("X-Consistency-Token");
      assertThat(done.stream().map(sent -> logged.of(sent).getLast().id()))
          .as("%s is in the log up to its last event", asked)
          .containsExactlyElementsOf(token.equals("-") ? List.of() : List.of(token));
    }
    if (asked.hasKey && !asked.sent().isEmpty()) {
      boolean decidedOrDone = asked.decided().isPresent() || !done.isEmpty();
      assertThat(logged.hasKept(asked) || !decidedOrDone)
          .as("%s has its first answer beside its events", asked)
          .isTrue();
    }
  }

  /** Some commands again, under their keys: they answer as at first and do nothing. */
  void repeatsAnswerAsAtFirst(Http door, Random random) {
    var commands =
        ledger.all().stream()
            .filter(asked -> asked.hasKey && asked.decided().isPresent())
            .collect(Collectors.toList());
    Collections.shuffle(commands, random);
    for (var asked : commands.subList(0, Math.min(15, commands.size()))) {
      var first = asked.decided().orElseThrow().answer;
      var again = asked.send(door).answer;
      assertThat(again.status()).as("%s", asked).isEqualTo(first.status());
      assertThat(again.text()).as("%s", asked).isEqualTo(first.text());
      assertThat(again.header("Idempotent-Replayed")).as("%s", asked).isEqualTo("true");
      for (var header : KEPT) {
        assertThat(again.header(header))
            .as("%s of %s", header, asked)
            .isEqualTo(first.header(header));
      }
    }
  }
}
