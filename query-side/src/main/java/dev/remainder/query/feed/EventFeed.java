package dev.remainder.query.feed;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** Reads the log page by page, as far as it is settled. */
@Component
class EventFeed {

  private final JdbcClient db;
  private final SettledLog log;
  private final ObjectReader json;

  EventFeed(JdbcClient db, SettledLog log, JsonMapper json) {
    this.db = db;
    this.log = log;
    this.json = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  FeedPage read(FeedQuery query) {
    var types = query.keptTypes();
    var settled = log.position();
    var items =
        db.sql(
                """
                select global_index, time_stamp, payload_type, aggregate_identifier,
                       sequence_number, meta_data, payload
                from events.domain_event
                where global_index > :after and global_index <= :settled
                  and (cardinality(:types::text[]) = 0 or payload_type = any(:types::text[]))
                order by global_index limit :limit
                """)
            .param("after", query.from())
            .param("settled", settled)
            .param("types", types.toArray(String[]::new))
            .param("limit", query.most())
            .query(this::event)
            .list();
    var next =
        items.size() == query.most() ? items.getLast().position() : Math.max(query.from(), settled);
    return new FeedPage(items, next);
  }

  private LoggedEvent event(ResultSet row, int n) throws SQLException {
    var causes = read(row.getBytes("meta_data"));
    return new LoggedEvent(
        row.getLong("global_index"),
        row.getString("time_stamp"),
        EventTypes.shown(row.getString("payload_type")),
        row.getString("aggregate_identifier"),
        row.getLong("sequence_number"),
        text(causes, "by"),
        text(causes, "correlationId"),
        text(causes, "causationId"),
        read(row.getBytes("payload")));
  }

  private static @Nullable String text(JsonNode causes, String name) {
    var value = causes.path(name);
    return value.isString() ? value.asString() : null;
  }

  /** What is no JSON is shown as the text that it is: one bad event must not hide the others. */
  private JsonNode read(byte[] stored) {
    try {
      return json.readTree(stored);
    } catch (JacksonException unreadable) {
      return StringNode.valueOf(new String(stored, StandardCharsets.UTF_8));
    }
  }
}
