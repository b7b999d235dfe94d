package dev.remainder.query.rebuild;

import dev.remainder.query.feed.SettledLog;
import dev.remainder.query.projection.RebuildProgress.Phase;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of a rebuild, each of which may be taken again after a crash. */
@Component
class RebuildSteps {

  private final RebuildTable rebuilds;
  private final SettledLog log;
  private final NextSwap swap;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final int batch;

  /**
   * @param batch how many events are folded in one transaction
   */
  RebuildSteps(
      RebuildTable rebuilds,
      SettledLog log,
      NextSwap swap,
      JdbcTemplate jdbc,
      PlatformTransactionManager transactionManager,
      @Value("${remainder.rebuild.batch:5000}") int batch) {
    this.rebuilds = rebuilds;
    this.log = log;
    this.swap = swap;
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.batch = batch;
  }

  void take(Rebuild rebuild, NextFamily family, BooleanSupplier goesOn) {
    begin(rebuild, family);
    var pace = new RebuildPace(rebuild, rebuilds, log);
    var fold = new NextFold(transactions, jdbc, family.views(), family.letters(), pace::reached);
    var reading = new NextReading(family.log(), fold, rebuild.place(), log, batch, goesOn);
    reading.catchUp();
    rebuilds.enter(rebuild, Phase.INDEXING);
    transactions.executeWithoutResult(begun -> family.tables().index());
    reading.catchUp();
    swap.compareAndSwap(rebuild, family, reading, fold);
  }

  void clear(Rebuild rebuild, NextFamily family, RebuildState state, @Nullable String failure) {
    transactions.executeWithoutResult(begun -> {
      family.tables().drop();
      family.letters().drop();
      rebuilds.end(rebuild, state, failure, null);
    });
  }

  private void begin(Rebuild rebuild, NextFamily family) {
    transactions.executeWithoutResult(begun -> {
      if (rebuild.phase() == Phase.WAITING) {
        family.tables().create();
        family.letters().drop();
      }
      rebuilds.enter(rebuild, Phase.READING);
    });
  }
}
