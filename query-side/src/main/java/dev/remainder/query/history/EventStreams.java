package dev.remainder.query.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads streams back from the log, found by their identifiers, so that the size of the log does not
 * matter. Rows come as they are used, not all at once.
 */
@Component
public class EventStreams {

  private static final int FETCH = 500;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final Serializer serializer;
  private final Configuration axon;

  EventStreams(
      DataSource dataSource,
      PlatformTransactionManager transactionManager,
      @Qualifier("eventSerializer") Serializer serializer,
      Configuration axon) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.jdbc.setFetchSize(FETCH);
    this.transactions = new TransactionTemplate(transactionManager);
    this.transactions.setReadOnly(true);
    this.serializer = serializer;
    this.axon = axon;
  }

  /**
   * @param use what is made of the events, in the order of the log; they can be read only in there
   */
  public <R> R read(Collection<String> streams, Function<Stream<Recorded>, R> use) {
    // One stream comes along the index of its sequence; a long one need not be sorted.
    var order = streams.size() == 1 ? "sequence_number" : "global_index";
    return read(
        "where aggregate_identifier = any(?) order by " + order,
        new Object[] {streams.toArray(String[]::new)},
        use);
  }

  /** The same of the whole log, as it is at this moment. */
  public <R> R readAll(Function<Stream<Recorded>, R> use) {
    return read("order by global_index", new Object[] {}, use);
  }

  private <R> R read(String which, Object[] values, Function<Stream<Recorded>, R> use) {
    var made =
        transactions.execute(status -> {
          try (var rows = rows(which, values)) {
            var events =
                EventStreamUtils.upcastAndDeserializeDomainEvents(
                    rows, serializer, axon.upcasterChain());
            return use.apply(EventStreamUtils.asStream(events).map(Recorded::new));
          }
        });
    return Objects.requireNonNull(made);
  }

  private Stream<TrackedDomainEventData<byte[]>> rows(String which, Object[] values) {
    return jdbc.queryForStream(
        """
        select global_index, type, aggregate_identifier, sequence_number, event_identifier,
          time_stamp, payload_type, payload_revision, payload, meta_data
        from events.domain_event %s
        """
            .formatted(which),
        EventStreams::entry,
        values);
  }

  private static TrackedDomainEventData<byte[]> entry(ResultSet row, int n) throws SQLException {
    return new TrackedDomainEventData<>(
        new GlobalSequenceTrackingToken(row.getLong("global_index")),
        new GenericDomainEventEntry<>(
            row.getString("type"),
            row.getString("aggregate_identifier"),
            row.getLong("sequence_number"),
            row.getString("event_identifier"),
            row.getString("time_stamp"),
            row.getString("payload_type"),
            row.getString("payload_revision"),
            row.getBytes("payload"),
            row.getBytes("meta_data")));
  }
}
