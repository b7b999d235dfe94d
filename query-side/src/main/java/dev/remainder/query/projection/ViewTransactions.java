package dev.remainder.query.projection;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Transactions that need not wait for the disk: what a crash takes from a view, its place in the
 * log included, is made again from the log.
 */
final class ViewTransactions implements TransactionManager {

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
      jdbc.execute("set local synchronous_commit = off");
      return transaction;
    } catch (RuntimeException failed) {
      transaction.rollback();
      throw failed;
    }
  }
}
