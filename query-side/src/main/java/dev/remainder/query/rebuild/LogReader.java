package dev.remainder.query.rebuild;

import dev.remainder.query.projection.SegmentPlace;
import dev.remainder.query.rebuild.LogBatch.LoggedEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the log in the order of its positions, without what other families alone care for. */
final class LogReader {

  private final JdbcTemplate jdbc;
  private final Serializer serializer;
  private final EventUpcaster upcasters;
  private final String[] ignoredTypes;

  /**
   * @param ignoredTypes what is known to be nothing to this family; what is unknown may become
   *     something by an upcaster
   */
  LogReader(
      JdbcTemplate jdbc, Serializer serializer, EventUpcaster upcasters, Set<String> ignoredTypes) {
    this.jdbc = jdbc;
    this.serializer = serializer;
    this.upcasters = upcasters;
    this.ignoredTypes = ignoredTypes.toArray(String[]::new);
  }

  /** The next events after that position, with what they carry read already. */
  LogBatch read(long after, long upTo, int most) {
    var rows =
        jdbc.query(
            """
            select global_index, type, aggregate_identifier, sequence_number, event_identifier,
                   time_stamp, payload_type, payload_revision, payload, meta_data
            from events.domain_event
            where global_index > ? and global_index <= ? and payload_type <> all(?)
            order by global_index limit ?
            """,
            LogReader::event,
            after,
            upTo,
            ignoredTypes,
            most);
    var events =
        EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), serializer, upcasters)
            .map(LoggedEvent::of)
            .toList();
    events.parallelStream().forEach(event -> readPayload(event.message()));
    var reached =
        rows.size() < most ? upTo : rows.getLast().trackingToken().position().orElseThrow();
    return new LogBatch(events, reached);
  }

  /** Whether there is anything for the family that those in service have not come to. */
  boolean knowsMoreThan(List<SegmentPlace> served) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            """
            select exists (
              select 1 from events.domain_event
              where (global_index > ? or global_index = any(?)) and payload_type <> all(?))
            """,
            Boolean.class,
            Served.position(served),
            Served.gaps(served),
            ignoredTypes));
  }

  private static TrackedDomainEventData<byte[]> event(ResultSet row, int n) throws SQLException {
    return new TrackedDomainEventData<>(
        GapAwareTrackingToken.newInstance(row.getLong(1), Set.of()),
        new GenericDomainEventEntry<>(
            row.getString(2),
            row.getString(3),
            row.getLong(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            row.getBytes(9),
            row.getBytes(10)));
  }

  /** What cannot be read is found again when it is folded, and dealt with there. */
  private static void readPayload(EventMessage<?> event) {
    try {
      event.getPayload();
    } catch (SerializationException unreadable) {
      // See above.
    }
  }
}
