package dev.remainder.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.remainder.query.platform.ThroughTheBus;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All events here say that they are from long ago, as those of a process with a slow clock do. */
class LateCommitTest extends ThroughTheBus {

  private static final Duration SOON = Duration.ofSeconds(30);

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aViewShowsWhatWasCommittedLateAtALowerPosition() throws SQLException {
    try (var late = OpenAppend.of(run + "-LATE");
        var soon = OpenAppend.of(run + "-SOON")) {
      soon.commit();
      awaitShown(run + "-SOON");
      assertThat(client.get("/api/products/" + run + "-LATE").status()).isEqualTo(404);
      late.commit();
    }
    awaitShown(run + "-LATE");
  }

  /** So many gaps are looked at; the one that may still be filled is not given up among them. */
  @Test
  void alsoAmongManyThatWereRolledBack() throws SQLException {
    try (var late = OpenAppend.of(run + "-LATE")) {
      for (var round = 0; round < 3; round++) {
        try (var undone = OpenAppend.of(run + "-UNDONE")) {
          for (var number = 0; number < 80; number++) {
            undone.and(run + "-UNDONE-" + round + "-" + number);
          }
          undone.rollback();
        }
        try (var soon = OpenAppend.of(run + "-SOON-" + round)) {
          soon.commit();
        }
        awaitShown(run + "-SOON-" + round);
      }
      late.commit();
    }
    awaitShown(run + "-LATE");
    try (var last = OpenAppend.of(run + "-LAST")) {
      last.commit();
    }
    awaitShown(run + "-LAST");
  }

  private void awaitShown(String sku) {
    await().atMost(SOON).until(() -> client.get("/api/products/" + sku).status() == 200);
  }
}
