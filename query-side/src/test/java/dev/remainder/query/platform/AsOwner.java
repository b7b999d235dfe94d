package dev.remainder.query.platform;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;

/** Transactions on the query side's connections, but with the rights of who logged in. */
record AsOwner(TransactionManager transactions, JdbcTemplate jdbc) implements TransactionManager {

  @Override
  public Transaction startTransaction() {
    var transaction = transactions.startTransaction();
    jdbc.execute("set local role none");
    return transaction;
  }
}
