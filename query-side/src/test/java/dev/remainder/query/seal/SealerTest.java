package dev.remainder.query.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class SealerTest extends WithSeals {

  private static final int WRITERS = 4;
  private static final int APPENDS = 40;
  private static final String AN_EVENT =
      """
      insert into events.domain_event (aggregate_identifier, sequence_number, type,
        event_identifier, payload_type, payload, meta_data, time_stamp)
      values (gen_random_uuid()::text, 0, 'Test', gen_random_uuid()::text,
        'dev.remainder.events.product.ProductIntroduced',
        convert_to(
          format('{"sku":"%s","name":"Late","kind":"SERVICE"}', gen_random_uuid()), 'UTF8'), '{}', '2026-03-02T10:00:00Z')
      """;

  @Test
  void whatIsSealedFollowsWhatWasSealed() throws SQLException {
    var first = sealed(3);
    var second = sealed(2);
    assertThat(second.number()).isEqualTo(first.number() + 1);
    assertThat(second.after()).isEqualTo(first.upTo());
    assertThat(second.previous()).isEqualTo(first.hash());
    assertThat(second.leaves().count()).isEqualTo(2);

    var verdict = verify();
    assertThat(verdict.isValid()).isTrue();
    assertThat(verdict.head()).isEqualTo(second.hash());
    assertThat(verdict.sealedUpTo()).isEqualTo(second.upTo());
    assertThat(verdict.events()).isEqualTo(count());
  }

  @Test
  void withoutNewEventsThereIsNothingToSeal() {
    sealed(1);
    var before = ranges();
    assertThat(sealer.sealNext()).isFalse();
    assertThat(ranges()).hasSameSizeAs(before);
  }

  @Test
  void manyEventsAreSealedInRangesOfAThousand() throws SQLException {
    sealed(1);
    var before = ranges().size();
    log.owner()
        .execute(
            AN_EVENT
                .replace("values (", "select ")
                .replace(
                    "'2026-03-02T10:00:00Z')",
                    "'2026-03-02T10:00:00Z' from generate_series(1, 2500)"));
    sealAll();
    assertThat(ranges().subList(before, ranges().size()))
        .extracting(range -> range.leaves().count())
        .containsExactly(1000, 1000, 500);
    assertThat(verify().isValid()).isTrue();
  }

  @Test
  void aLateCommitAtALowerPositionIsSealedInItsPlace() throws SQLException {
    var last = sealed(1);
    try (var late = asOwner()) {
      insert(late);
      append(2);
      sealer.sealNext();
      assertThat(ranges().getLast().number()).isEqualTo(last.number());
      late.commit();
    }
    sealer.sealNext();
    assertThat(ranges().getLast().leaves().count()).isEqualTo(3);
    assertThat(verify().isValid()).isTrue();
  }

  @Test
  void whatWasRolledBackIsSealedAsEmpty() throws SQLException {
    sealed(1);
    try (var undone = asOwner()) {
      insert(undone);
      append(1);
      undone.rollback();
    }
    sealer.sealNext();
    var range = ranges().getLast();
    assertThat(range.leaves().count()).isEqualTo(1);
    assertThat(range.upTo() - range.after()).isEqualTo(2);
    assertThat(verify().isValid()).isTrue();
  }

  @Test
  void whileManyAppendAndRollBackSeveralSealersSealEverythingOnce() throws Exception {
    sealed(1);
    var begin = count();
    var committed = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(WRITERS + 2)) {
      var writers = new ArrayList<Future<?>>();
      for (var writer = 0; writer < WRITERS; writer++) {
        writers.add(threads.submit(() -> write(committed)));
      }
      var sealers = new ArrayList<Future<?>>();
      for (var twice = 0; twice < 2; twice++) {
        sealers.add(
            threads.submit(() -> {
              while (!writers.stream().allMatch(Future::isDone)) {
                sealer.sealNext();
              }
            }));
      }
      for (var job : writers) {
        job.get();
      }
      for (var job : sealers) {
        job.get();
      }
    }
    sealAll();
    assertThat(count() - begin).isEqualTo(committed.get());
    var verdict = verify();
    assertThat(verdict.firstAltered()).isNull();
    assertThat(verdict.events()).isEqualTo(count());
    assertThat(verdict.unsealedEvents()).isZero();
  }

  @Test
  void whoIsKilledWhileSealingLeavesNothingBehind() throws Exception {
    var last = sealed(1);
    append(2);
    try (var threads = Executors.newSingleThreadExecutor();
        var inTheWay = asOwner()) {
      execute(inTheWay, "lock table seal.sealed_range in share mode");
      var sealing = threads.submit(() -> sealer.sealNext());
      await().until(() -> waiting() == 1);
      log.owner()
          .queryForList(
              """
              select pg_terminate_backend(pid) from pg_locks
              where relation = 'seal.sealed_range'::regclass and not granted
              """);
      assertThatThrownBy(sealing::get).rootCause().isInstanceOf(SQLException.class);
    }
    assertThat(ranges().getLast().number()).isEqualTo(last.number());
    sealer.sealNext();
    assertThat(ranges().getLast().number()).isEqualTo(last.number() + 1);
    assertThat(verify().isValid()).isTrue();
  }

  @Test
  void whatCannotBeWrittenIsSealedNextTime() throws SQLException {
    var last = sealed(1);
    append(1);
    log.owner()
        .execute("alter table seal.sealed_range add constraint full_disk check (false) not valid");
    try {
      assertThatThrownBy(() -> sealer.sealNext()).isInstanceOf(DataAccessException.class);
    } finally {
      log.owner().execute("alter table seal.sealed_range drop constraint full_disk");
    }
    sealer.sealNext();
    assertThat(ranges().getLast().previous()).isEqualTo(last.hash());
    assertThat(verify().isValid()).isTrue();
  }

  private void write(AtomicInteger committed) {
    var dice = RandomGenerator.of("L64X128MixRandom");
    for (var append = 0; append < APPENDS; append++) {
      try (var connection = asOwner()) {
        insert(connection);
        TimeUnit.MILLISECONDS.sleep(dice.nextInt(8));
        if (dice.nextInt(4) == 0) {
          connection.rollback();
        } else {
          connection.commit();
          committed.incrementAndGet();
        }
      } catch (SQLException | InterruptedException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }

  private int waiting() {
    return log.owner()
        .queryForList(
            """
            select pid from pg_locks
            where relation = 'seal.sealed_range'::regclass and not granted
            """)
        .size();
  }

  private static void insert(Connection connection) throws SQLException {
    execute(connection, AN_EVENT);
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (var executed = connection.createStatement()) {
      executed.execute(statement);
    }
  }
}
