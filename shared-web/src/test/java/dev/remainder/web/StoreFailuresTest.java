package dev.remainder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

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

  /** No disk, no memory, no connection left, an error of the disk, a database that only reads. */
  @ParameterizedTest
  @ValueSource(strings = {"53100", "53200", "53300", "58030", "25006"})
  void knowsThatItCannotTakeMore(String state) {
    assertUnavailable(new SQLException("no", state));
  }

  @Test
  void knowsThatATransactionsEndFailed() {
    assertUnavailable(new TransactionSystemException("JDBC rollback failed"));
    assertUnavailable(new SQLException("Connection is closed"));
  }

  @Test
  void takesNothingElseForThat() {
    assertAvailable(new SQLException("no", "23505"));
    assertAvailable(new SQLException("no", "57014"));
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
