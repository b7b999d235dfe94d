package dev.remainder.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remainder.events.product.ProductIntroduced;
import dev.remainder.events.value.ProductKind;
import dev.remainder.query.platform.ThroughTheBus;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the connections of the query side may do, and what nobody may. */
class RightsTest extends ThroughTheBus {

  private static final String AN_EVENT =
      """
      insert into events.domain_event (aggregate_identifier, sequence_number, event_identifier,
        payload_type, payload, meta_data, time_stamp)
      values (gen_random_uuid()::text, 0, gen_random_uuid()::text, 'x', '', '', 'now')
      """;

  @Autowired private JdbcTemplate jdbc;

  @Test
  void itsConnectionsAreInItsRole() {
    assertThat(jdbc.queryForObject("select current_user", String.class))
        .isEqualTo("remainder_query");
  }

  @Test
  void itReadsTheLogAndOwnsItsViews() {
    var sku = "R-" + UUID.randomUUID();
    var token = log.append("product:" + sku, new ProductIntroduced(sku, "Tray", ProductKind.GOODS));
    assertThat(client.get("/api/products/" + sku, token).status()).isEqualTo(200);
    assertThat(ownersOf("query")).containsExactly("remainder_query");
    jdbc.execute("create schema rights_test");
    jdbc.execute("create table rights_test.twin (like query.product including all)");
    jdbc.execute("drop schema rights_test cascade");
  }

  @Test
  void itCannotAppend() {
    assertThatThrownBy(() -> jdbc.execute(AN_EVENT))
        .rootCause()
        .hasMessageContaining("permission denied for table domain_event");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update events.domain_event set payload = ''",
        "delete from events.domain_event",
        "truncate events.domain_event",
        "alter table events.domain_event disable trigger all",
        "drop table events.domain_event",
        "insert into events.snapshot select * from events.snapshot",
        "delete from events.snapshot",
        "update seal.sealed_range set hash = ''",
        "delete from seal.sealed_range",
        "truncate seal.sealed_range",
        "create table events.mine ()"
      })
  void itCannotChangeTheLogOrItsSeals(String statement) {
    assertThatThrownBy(() -> jdbc.execute(statement))
        .rootCause()
        .message()
        .containsAnyOf("permission denied", "must be owner");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update events.domain_event set payload = ''",
        "delete from events.domain_event where global_index < 0",
        "truncate events.domain_event",
        "set session_replication_role = replica; delete from events.domain_event",
        "update seal.sealed_range set hash = ''",
        "delete from seal.sealed_range",
        "truncate seal.sealed_range"
      })
  void theOwnerIsRefusedToo(String statement) {
    assertThatThrownBy(() -> log.owner().execute(statement))
        .hasMessageContaining("what was appended is never changed");
  }

  private List<String> ownersOf(String schema) {
    return jdbc.queryForList(
        """
        select distinct relowner::regrole::text from pg_class
        where relnamespace = ?::regnamespace and relkind in ('r', 'S', 'v')
        """,
        String.class,
        schema);
  }
}
