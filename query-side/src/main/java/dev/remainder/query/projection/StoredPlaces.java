package dev.remainder.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the processors stand by what they have stored, for those that run in other processes. */
@Component
public class StoredPlaces {

  private static final long FRESH_NANOS = Duration.ofMillis(3).toNanos();

  private final JdbcClient db;
  private final Serializer tokens;
  private Map<String, List<SegmentPlace>> places = Map.of();
  private long readAt = System.nanoTime() - FRESH_NANOS;

  StoredPlaces(JdbcClient db, Serializer generalSerializer) {
    this.db = db;
    this.tokens = generalSerializer;
  }

  /** At most a few milliseconds old, however many ask. */
  synchronized List<SegmentPlace> of(String family) {
    if (System.nanoTime() - readAt >= FRESH_NANOS) {
      places = read();
      readAt = System.nanoTime();
    }
    return places.getOrDefault(family, List.of());
  }

  /** As the transaction sees them. */
  public List<SegmentPlace> now(String family) {
    return placesIn(family, "");
  }

  /** As they are now; until the transaction ends, its processors go no further. */
  public List<SegmentPlace> lock(String family) {
    return placesIn(family, "for update");
  }

  private List<SegmentPlace> placesIn(String family, String lock) {
    return db
        .sql(
            """
            select processor_name, token, token_type from query.token_entry
            where processor_name = ? order by segment %s
            """
                .formatted(lock))
        .param(family)
        .query(StoredPlaces::stored)
        .list()
        .stream()
        .map(this::placeOf)
        .toList();
  }

  private Map<String, List<SegmentPlace>> read() {
    return db
        .sql("select processor_name, token, token_type from query.token_entry")
        .query(StoredPlaces::stored)
        .list()
        .stream()
        .filter(stored -> ViewFamily.NAMES.contains(stored.family()))
        .collect(
            Collectors.groupingBy(
                Stored::family, Collectors.mapping(this::placeOf, Collectors.toList())));
  }

  private static Stored stored(ResultSet row, int n) throws SQLException {
    return new Stored(row.getString(1), row.getBytes(2), row.getString(3));
  }

  private SegmentPlace placeOf(Stored stored) {
    if (stored.token() == null) {
      return SegmentPlace.of((TrackingToken) null);
    }
    return SegmentPlace.of(
        tokens.<byte[], TrackingToken>deserialize(
            new SimpleSerializedObject<>(stored.token(), byte[].class, stored.type(), null)));
  }

  private record Stored(String family, byte @Nullable [] token, String type) {}
}
