package dev.remainder.query.projection;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Transactions that need not wait for the disk: what a crash takes from a view, its place in the
 * log included, is made again from the log.
 */
final class ViewTransactions implements TransactionManager {

  /** Rows are found by their keys: planning anew for each batch would cost more than it finds. */
  private static final String SETTINGS =
      "set local synchronous_commit = off; set local plan_cache_mode = force_generic_plan";

  private final TransactionManager transactions;
  private final JdbcTemplate jdbc;

  ViewTransactions(TransactionManager transactions, JdbcTemplate jdbc) {
    this.transactions = transactions;
    this.jdbc = jdbc;
  }

  @Override
  public Transaction startTransaction() {
    var transaction = transactions.startTransaction();
    try {
      jdbc.execute(SETTINGS);
      return transaction;
    } catch (RuntimeException failed) {
      transaction.rollback();
      throw failed;
    }
  }
}
