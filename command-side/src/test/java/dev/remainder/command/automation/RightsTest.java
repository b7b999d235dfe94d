package dev.remainder.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remainder.command.testing.WithTheWholeContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the connections of the command side may not do. That they may append, all others test. */
class RightsTest extends WithTheWholeContext {

  @Autowired private JdbcTemplate jdbc;

  @Test
  void itsConnectionsAreInItsRole() {
    assertThat(jdbc.queryForObject("select current_user", String.class))
        .isEqualTo("remainder_command");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update events.domain_event set payload = ''",
        "delete from events.domain_event",
        "truncate events.domain_event",
        "alter table events.domain_event disable trigger all",
        "insert into seal.sealed_range values (1, 0, 1, now(), '', '', '')",
        "update seal.sealed_range set hash = ''",
        "create table events.mine ()"
      })
  void itCannotChangeTheLogOrSealIt(String statement) {
    assertThatThrownBy(() -> jdbc.execute(statement))
        .rootCause()
        .message()
        .containsAnyOf("permission denied", "must be owner");
  }
}
