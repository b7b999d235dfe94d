package dev.remainder.query.seal;

import static dev.remainder.query.seal.Alteration.Kind.ALTERED;
import static dev.remainder.query.seal.Alteration.Kind.CHAIN_REWRITTEN;
import static dev.remainder.query.seal.Alteration.Kind.INSERTED;
import static dev.remainder.query.seal.Alteration.Kind.REMOVED;
import static dev.remainder.query.seal.Alteration.Kind.SEAL_BROKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A superuser takes the triggers away, plants an alteration, and is found out. */
class TamperingTest extends WithSeals {

  private SealedRange first;
  private SealedRange middle;
  private SealedRange last;

  @BeforeEach
  void someRanges() {
    first = sealed(3);
    middle = sealed(3);
    last = sealed(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "payload = convert_to('{\"x\":1}', 'UTF8')",
        "payload = payload || ' '::bytea",
        "meta_data = convert_to('{\"by\":\"nobody\"}', 'UTF8')",
        "time_stamp = '2020-01-01T00:00:00Z'",
        "event_identifier = event_identifier || 'x'",
        "aggregate_identifier = aggregate_identifier || 'x'",
        "sequence_number = sequence_number + 7",
        "type = null",
        "type = ''",
        "payload_type = payload_type || 'x'",
        "payload_revision = ''",
        // What moves from one column to the next is no less an alteration.
        "type = type || payload_type, payload_type = ''"
      })
  void everyColumnOfAnEventIsSealed(String alteration) throws SQLException {
    var position = middle.leaves().position(1);
    try (var altering = Tampering.in(asOwner())) {
      altering.execute(
          "update events.domain_event set %s where global_index = %d"
              .formatted(alteration, position));
      altering.execute(
          "update events.domain_event set payload = '' where global_index = %d"
              .formatted(last.leaves().position(0)));

      var verdict = altering.verify();
      var found = Objects.requireNonNull(verdict.firstAltered());
      assertThat(found.kind()).isEqualTo(ALTERED);
      assertThat(found.position()).isEqualTo(position);
      assertThat(found.range()).isEqualTo(middle.number());
      assertThat(found.eventId()).isEqualTo(altering.eventAt(position));
      assertThat(verdict.sealedUpTo()).isEqualTo(first.upTo());
      assertThat(verdict.head()).isEqualTo(first.hash());
    }
    assertThat(verify().isValid()).isTrue();
  }

  @Test
  void aRemovedEventIsNamedByItsPosition() throws SQLException {
    var position = middle.leaves().position(2);
    var found = foundAfter("delete from events.domain_event where global_index = " + position);
    assertThat(found)
        .isEqualTo(new Alteration(position, null, REMOVED, middle.number(), found.detail()));
  }

  @Test
  void soIsTheLastOfAll() throws SQLException {
    var position = last.leaves().position(2);
    var found = foundAfter("delete from events.domain_event where global_index >= " + position);
    assertThat(found.kind()).isEqualTo(REMOVED);
    assertThat(found.position()).isEqualTo(position);
  }

  @Test
  void anEventInsertedWhereThereWasNoneIsNamed() throws SQLException {
    try (var undone = asOwner()) {
      Tampering.insert(undone, null);
      append(1);
      undone.rollback();
    }
    sealAll();
    var gap = ranges().getLast().after() + 1;
    try (var altering = Tampering.in(asOwner())) {
      Tampering.insert(altering.connection(), gap);
      var found = Objects.requireNonNull(altering.verify().firstAltered());
      assertThat(found.kind()).isEqualTo(INSERTED);
      assertThat(found.position()).isEqualTo(gap);
      assertThat(found.eventId()).isEqualTo(altering.eventAt(gap));
    }
  }

  @Test
  void soIsOneBeforeTheBeginning() throws SQLException {
    try (var altering = Tampering.in(asOwner())) {
      Tampering.insert(altering.connection(), -5L);
      var found = Objects.requireNonNull(altering.verify().firstAltered());
      assertThat(found.kind()).isEqualTo(INSERTED);
      assertThat(found.position()).isEqualTo(-5);
    }
  }

  @Test
  void twoEventsThatChangedPlacesAreFound() throws SQLException {
    var here = middle.leaves().position(0);
    var there = middle.leaves().position(1);
    try (var altering = Tampering.in(asOwner())) {
      altering.execute(
          "update events.domain_event set global_index = -1 where global_index = " + here);
      altering.execute(
          "update events.domain_event set global_index = %d where global_index = %d"
              .formatted(here, there));
      altering.execute(
          "update events.domain_event set global_index = %d where global_index = -1"
              .formatted(there));
      var found = Objects.requireNonNull(altering.verify().firstAltered());
      assertThat(found.kind()).isEqualTo(ALTERED);
      assertThat(found.position()).isEqualTo(here);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hash = sha256('x')",
        "previous_hash = sha256('x')",
        "leaves = set_byte(leaves, 9, get_byte(leaves, 9) # 1)",
        "leaves = substring(leaves from 2)",
        "leaves = ''",
        "sealed_at = sealed_at - interval '1 microsecond'",
        "up_to_position = up_to_position + 1",
        "after_position = after_position - 1"
      })
  void everyColumnOfASealIsSealed(String alteration) throws SQLException {
    var found =
        foundAfter(
            "update seal.sealed_range set %s where range_number = %d"
                .formatted(alteration, middle.number()));
    assertThat(found.kind()).isEqualTo(SEAL_BROKEN);
    assertThat(found.range()).isEqualTo(middle.number());
    assertThat(found.position()).isEqualTo(middle.after() + 1);
  }

  @Test
  void aRemovedSealIsMissed() throws SQLException {
    var found = foundAfter("delete from seal.sealed_range where range_number = " + middle.number());
    assertThat(found.kind()).isEqualTo(SEAL_BROKEN);
    assertThat(found.range()).isEqualTo(middle.number());
  }

  @Test
  void anEventAlteredWithItsOwnSealMadeAnewIsFoundByTheNextSeal() throws SQLException {
    try (var altering = Tampering.in(asOwner())) {
      altering.execute(
          "update events.domain_event set payload = '' where global_index = "
              + middle.leaves().position(1));
      altering.sealAnew(middle, ranges().get((int) middle.number() - 2));
      var found = Objects.requireNonNull(altering.verify().firstAltered());
      assertThat(found.kind()).isEqualTo(SEAL_BROKEN);
      assertThat(found.range()).isEqualTo(middle.number());
    }
  }

  @Test
  void theWholeChainMadeAnewIsFoundByANotedHeadOnly() throws SQLException {
    var early = new NotedHead(first.upTo(), first.hash());
    var later = new NotedHead(middle.upTo(), middle.hash());
    var latest = new NotedHead(last.upTo(), last.hash());
    try (var altering = Tampering.in(asOwner())) {
      altering.execute(
          "update events.domain_event set payload = '' where global_index = "
              + middle.leaves().position(1));
      var before = first;
      for (var range : List.of(middle, last)) {
        before = altering.sealAnew(range, before);
      }
      assertThat(altering.verify().isValid()).isTrue();
      assertThat(altering.verify(early).isValid()).isTrue();

      var found = Objects.requireNonNull(altering.verify(latest, early).firstAltered());
      assertThat(found.kind()).isEqualTo(CHAIN_REWRITTEN);
      assertThat(found.position()).isEqualTo(first.upTo() + 1);
      assertThat(found.range()).isEqualTo(last.number());
      // With every head noted it is known more exactly.
      assertThat(altering.verify(latest, later, early).firstAltered())
          .extracting(Alteration::range)
          .isEqualTo(middle.number());
    }
    assertThat(verify(early, later, latest).isValid()).isTrue();
  }

  @Test
  void theEndRemovedWithItsSealsIsFoundByANotedHeadOnly() throws SQLException {
    var noted = new NotedHead(last.upTo(), last.hash());
    try (var altering = Tampering.in(asOwner())) {
      altering.execute("delete from events.domain_event where global_index > " + middle.upTo());
      altering.execute("delete from seal.sealed_range where range_number > " + middle.number());
      assertThat(altering.verify().isValid()).isTrue();
      assertThat(altering.verify(noted).firstAltered())
          .extracting(Alteration::kind)
          .isEqualTo(CHAIN_REWRITTEN);
    }
  }

  @Test
  void aHeadThatNeverWasIsNotFound() throws SQLException {
    var within = new NotedHead(middle.upTo() - 1, middle.hash());
    assertThat(verify(within).firstAltered())
        .extracting(Alteration::kind)
        .isEqualTo(CHAIN_REWRITTEN);
    var contradiction =
        List.of(
            new NotedHead(middle.upTo(), middle.hash()),
            new NotedHead(middle.upTo(), first.hash()));
    assertThat(verify(contradiction.toArray(NotedHead[]::new)).isValid()).isFalse();
  }

  private Alteration foundAfter(String statement) throws SQLException {
    try (var altering = Tampering.in(asOwner())) {
      altering.execute(statement);
      return Objects.requireNonNull(altering.verify().firstAltered());
    }
  }
}
