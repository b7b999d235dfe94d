package dev.remainder.benchmarks.filled;

import dev.remainder.events.store.EventJson;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes events to the log in PostgreSQL's binary copy format, serialized as the service does. */
final class EventCopy implements AutoCloseable {

  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
  };
  private static final int BUFFER = 1 << 16;

  private final Serializer serializer =
      Jackson3Serializer.builder().jsonMapperBuilderCustomizer(new EventJson()).build();
  private final DataOutputStream out;

  EventCopy(Connection connection) throws SQLException, IOException {
    out =
        new DataOutputStream(
            new BufferedOutputStream(
                new PGCopyOutputStream(
                    connection.unwrap(PGConnection.class),
                    """
                    copy events.domain_event
                      (aggregate_identifier, sequence_number, type, event_identifier,
                       payload_type, payload, meta_data, time_stamp)
                    from stdin (format binary)
                    """),
                BUFFER));
    out.write(SIGNATURE);
    out.writeInt(0);
    out.writeInt(0);
  }

  void write(DomainEventMessage<?> event) throws IOException {
    out.writeShort(8);
    text(event.getAggregateIdentifier());
    out.writeInt(Long.BYTES);
    out.writeLong(event.getSequenceNumber());
    text(event.getType());
    text(event.getIdentifier());
    text(event.getPayloadType().getName());
    bytes(serializer.serialize(event.getPayload(), byte[].class).getData());
    bytes(serializer.serialize(event.getMetaData(), byte[].class).getData());
    text(DateTimeUtils.formatInstant(event.getTimestamp()));
  }

  private void text(String value) throws IOException {
    bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(byte[] value) throws IOException {
    out.writeInt(value.length);
    out.write(value);
  }

  @Override
  public void close() throws IOException {
    out.writeShort(-1);
    out.close();
  }
}
