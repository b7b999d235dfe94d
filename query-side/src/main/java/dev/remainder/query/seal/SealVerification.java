package dev.remainder.query.seal;

import static dev.remainder.query.seal.Alteration.Kind.ALTERED;
import static dev.remainder.query.seal.Alteration.Kind.INSERTED;
import static dev.remainder.query.seal.Alteration.Kind.REMOVED;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads log and seals side by side, once, up to the first event that is not as it was sealed. */
public final class SealVerification {

  private static final int RANGES_FETCHED = 8;
  private static final String ALL_RANGES =
      "select %s from seal.sealed_range order by range_number".formatted(SealedRanges.COLUMNS);

  private final Chain chain;
  private final StoredEvents log;
  private long ranges;
  private long events;
  private long sealedUpTo;
  private Hash head = Hash.NOTHING;

  private SealVerification(Chain chain, StoredEvents log) {
    this.chain = chain;
    this.log = log;
  }

  /**
   * @param connection in a transaction that sees one state of the database
   * @param noted heads of the chain that were noted before; may be none
   */
  public static SealVerdict verify(Connection connection, List<NotedHead> noted)
      throws SQLException {
    try (var log = new StoredEvents(connection);
        var statement = connection.createStatement()) {
      statement.setFetchSize(RANGES_FETCHED);
      var verification = new SealVerification(new Chain(noted), log);
      try (var rows = statement.executeQuery(ALL_RANGES)) {
        while (rows.next()) {
          var found = verification.check(SealedRanges.of(rows));
          if (found != null) {
            return verification.verdict(0, found);
          }
        }
      }
      return verification.verdict(log.countRest(), verification.chain.end());
    }
  }

  private @Nullable Alteration check(SealedRange range) throws SQLException {
    var wrong = chain.add(range);
    if (wrong == null) {
      wrong = firstDifference(range);
    }
    if (wrong == null) {
      ranges++;
      events += range.leaves().count();
      sealedUpTo = range.upTo();
      head = range.hash();
    }
    return wrong;
  }

  private @Nullable Alteration firstDifference(SealedRange range) throws SQLException {
    var leaves = range.leaves();
    for (var leaf = 0; leaf < leaves.count(); leaf++) {
      var position = leaves.position(leaf);
      var event = log.upTo(position);
      if (event == null) {
        return found(position, null, REMOVED, range, "the event was removed");
      }
      if (event.position() < position) {
        return inserted(event, range);
      }
      if (!leaves.isOf(leaf, event)) {
        return found(position, event.id(), ALTERED, range, "the event was altered");
      }
      log.advance();
    }
    var more = log.upTo(range.upTo());
    return more == null ? null : inserted(more, range);
  }

  private static Alteration inserted(SealedEvent event, SealedRange range) {
    return found(
        event.position(), event.id(), INSERTED, range, "the event was inserted afterwards");
  }

  private static Alteration found(
      long position,
      @Nullable String eventId,
      Alteration.Kind kind,
      SealedRange range,
      String what) {
    return new Alteration(
        position, eventId, kind, range.number(), "%s; sealed %s".formatted(what, range.sealedAt()));
  }

  private SealVerdict verdict(long unsealed, @Nullable Alteration found) {
    return new SealVerdict(ranges, events, sealedUpTo, head, unsealed, found);
  }
}
