package dev.remainder.simulation;

import dev.remainder.endtoend.shop.Json;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * An event as it lies in the log.
 *
 * @param transaction that appended it
 */
record RawEvent(String type, JsonNode data, String transaction) {

  /**
   * Transaction by transaction: the events of two that ran at once stand between each other, but
   * those of one stream never do.
   */
  static List<RawEvent> after(long position, JdbcClient jdbc) {
    return jdbc.sql(
            """
            select payload_type, convert_from(payload, 'UTF8'), xmin::text
            from events.domain_event where global_index > ?
            order by max(global_index) over (partition by xmin::text), global_index
            """)
        .param(position)
        .query((row, number) ->
            new RawEvent(
                row.getString(1).replaceFirst(".*[.$]", ""),
                Json.read(row.getString(2)),
                row.getString(3)))
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
