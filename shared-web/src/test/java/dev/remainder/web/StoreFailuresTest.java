package dev.remainder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

class StoreFailuresTest {

  @Test
  void knowsThatTheDatabaseIsGone() {
    assertUnavailable(new CannotGetJdbcConnectionException("no"));
    assertUnavailable(new CannotCreateTransactionException("no"));
    assertUnavailable(new DataAccessResourceFailureException("no"));
    assertUnavailable(new TransientDataAccessResourceException("no"));
    assertUnavailable(new QueryTimeoutException("no"));
    assertUnavailable(new SQLTransientConnectionException("no"));
    assertUnavailable(new SQLException("no", "08006"));
    assertUnavailable(new SQLException("no", "57P03"));
  }

  @Test
  void takesNothingElseForThat() {
    assertAvailable(new SQLException("no", "23505"));
    assertAvailable(new SQLException("no"));
    assertAvailable(new IllegalStateException("no"));
  }

  private static void assertUnavailable(Exception failure) {
    assertThat(StoreFailures.isUnavailable(failure)).isTrue();
    assertThat(StoreFailures.isUnavailable(new RuntimeException(failure))).isTrue();
  }

  private static void assertAvailable(Exception failure) {
    assertThat(StoreFailures.isUnavailable(new RuntimeException(failure))).isFalse();
  }
}
