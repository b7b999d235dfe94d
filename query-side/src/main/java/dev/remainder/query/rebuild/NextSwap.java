package dev.remainder.query.rebuild;

import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.EventLog;
import dev.remainder.query.projection.RebuildProgress.Phase;
import dev.remainder.query.projection.StoredPlaces;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the new tables with those in service and puts them in their place, in one transaction.
 * Whoever reads waits for moments only: if the tables cannot be had at once, it is tried again.
 */
@Component
class NextSwap {

  private static final Logger LOG = LoggerFactory.getLogger(NextSwap.class);

  /** Readers queue up behind whoever waits for a table to be his alone. */
  private static final String WAIT_A_MOMENT = "set local lock_timeout = '250ms'";

  private static final long FIRST_PAUSE_MS = 50;
  private static final long LONGEST_PAUSE_MS = 1000;

  private final RebuildTable rebuilds;
  private final ViewVersions versions;
  private final SteadyTables steady;
  private final StoredPlaces places;
  private final EventLog log;
  private final ViewJson json;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final TransactionTemplate snapshots;

  NextSwap(
      RebuildTable rebuilds,
      ViewVersions versions,
      SteadyTables steady,
      StoredPlaces places,
      EventLog log,
      ViewJson json,
      JdbcTemplate jdbc,
      PlatformTransactionManager transactionManager) {
    this.rebuilds = rebuilds;
    this.versions = versions;
    this.steady = steady;
    this.places = places;
    this.log = log;
    this.json = json;
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.snapshots = new TransactionTemplate(transactionManager);
    snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  void compareAndSwap(Rebuild rebuild, NextFamily family, NextReading reading, NextFold fold) {
    rebuilds.enter(rebuild, Phase.COMPARING);
    var compared =
        Objects.requireNonNull(
            snapshots.execute(
                begun -> family.comparison().ofAll(places.now(family.name()), reading.place())));
    rebuilds.enter(rebuild, Phase.SWAPPING);
    var pause = FIRST_PAUSE_MS;
    while (!trySwap(rebuild, family, reading, fold, compared)) {
      rest(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
      reading.catchUp();
    }
  }

  private boolean trySwap(
      Rebuild rebuild, NextFamily family, NextReading reading, NextFold fold, Comparison compared) {
    try {
      return Boolean.TRUE.equals(
          transactions.execute(begun -> swap(rebuild, family, reading, fold, compared)));
    } catch (FoldFailed foundWhenRead) {
      return false;
    } catch (RuntimeException failed) {
      if (Contention.isReasonOf(failed)) {
        LOG.debug("The tables of {} are in use", family.name());
        return false;
      }
      throw failed;
    }
  }

  private boolean swap(
      Rebuild rebuild, NextFamily family, NextReading reading, NextFold fold, Comparison compared) {
    jdbc.execute(WAIT_A_MOMENT);
    var served = places.lock(family.name());
    var rest = reading.rest();
    if (rest.reached() < Long.MAX_VALUE) {
      return false;
    }
    fold.foldAtOnce(rest);
    var findings =
        compared
            .findings()
            .and(
                family
                    .comparison()
                    .of(compared.moving(), served, family.log().knowsMoreThan(served)));
    steady.awaitReaders();
    family.tables().swap();
    family.letters().takeOver(served);
    versions.areCurrent(family.name());
    var head = log.head();
    rebuilds.arrive(rebuild, head);
    rebuilds.end(rebuild, RebuildState.SWAPPED, null, json.write(findings));
    return true;
  }

  private static void rest(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stops) {
      Thread.currentThread().interrupt();
      throw new Interrupted();
    }
  }
}
