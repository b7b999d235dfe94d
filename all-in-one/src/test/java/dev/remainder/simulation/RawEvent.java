package dev.remainder.simulation;

import dev.remainder.endtoend.shop.Json;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * An event as it lies in the log.
 *
 * @param request the correlation id of what was asked
 */
record RawEvent(String type, JsonNode data, String request) {

  static List<RawEvent> after(long position, JdbcClient jdbc) {
    return jdbc.sql(
            """
            select payload_type, convert_from(payload, 'UTF8'), convert_from(meta_data, 'UTF8')
            from events.domain_event where global_index > ? order by global_index
            """)
        .param(position)
        .query((row, number) ->
            new RawEvent(
                row.getString(1).replaceFirst(".*[.$]", ""),
                Json.read(row.getString(2)),
                Json.text(Json.read(row.getString(3)).path("correlationId"))))
        .list();
  }

  String text(String field) {
    return Json.text(data.path(field));
  }

  long amount(String field) {
    return amount(data, field);
  }

  static long amount(JsonNode node, String field) {
    return Amounts.of(node.path(field).decimalValue());
  }

  String transferLine() {
    return text("transferId") + "/" + text("line");
  }
}
