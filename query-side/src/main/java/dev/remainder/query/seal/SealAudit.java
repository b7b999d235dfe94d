package dev.remainder.query.seal;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Verifies the whole log in one snapshot of the database. */
@Component
class SealAudit {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate snapshot;

  SealAudit(DataSource database, PlatformTransactionManager transactions) {
    this.jdbc = new JdbcTemplate(database);
    this.snapshot = new TransactionTemplate(transactions);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
  }

  /** One at a time: it reads everything there is. */
  synchronized SealVerdict run(List<NotedHead> noted) {
    return snapshot.execute(same ->
        jdbc.execute(
            (ConnectionCallback<SealVerdict>)
                connection -> SealVerification.verify(connection, noted)));
  }
}
