package dev.remainder.query.rebuild;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * While a transaction reads all of one moment, no tables are exchanged: rows that were written
 * after that moment could not be seen in the new ones. Its first statement says so, because a lock
 * that is asked for by a later one comes after the moment.
 */
@Component
class SteadyTables implements TransactionExecutionListener {

  private static final String GUARD = "lock table query.view_version in ";

  private final JdbcTemplate jdbc;

  SteadyTables(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    var isolation = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
    if (failure == null
        && isolation != null
        && isolation == TransactionDefinition.ISOLATION_REPEATABLE_READ) {
      jdbc.execute(GUARD + "access share mode");
    }
  }

  /** Until the transaction ends, nobody reads of one moment. */
  void awaitReaders() {
    jdbc.execute(GUARD + "access exclusive mode");
  }
}
