package dev.remainder.query.rebuild;

import dev.remainder.query.projection.EventFault;
import dev.remainder.query.rebuild.LogBatch.LoggedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Folds batches of the log into the new tables. If a batch fails by the fault of an event, its
 * halves are tried, until the one event is found and set aside: with all that follows it in its
 * stream, and nothing else.
 */
final class NextFold {

  /**
   * What a crash takes from new tables, their place in the log included, is made again. A plan that
   * was made while they were empty would read all of them for every batch.
   */
  private static final String SETTINGS =
      "set local synchronous_commit = off; set local plan_cache_mode = force_custom_plan";

  private final TransactionTemplate transactions;
  private final JdbcTemplate jdbc;
  private final NextViews views;
  private final NextLetters letters;
  private final LongConsumer keepPlace;
  private final Set<String> halted;

  /**
   * @param keepPlace keeps the place that was reached, in the transaction that reached it
   */
  NextFold(
      TransactionTemplate transactions,
      JdbcTemplate jdbc,
      NextViews views,
      NextLetters letters,
      LongConsumer keepPlace) {
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.views = views;
    this.letters = letters;
    this.keepPlace = keepPlace;
    this.halted = letters.streams();
  }

  void fold(LogBatch batch) {
    fold(batch.events(), batch.reached());
  }

  /** In the transaction there is, and only if all of it can be applied. */
  void foldAtOnce(LogBatch batch) {
    apply(batch.events());
  }

  private void fold(List<LoggedEvent> events, long reached) {
    try {
      transactions.executeWithoutResult(begun -> {
        jdbc.execute(SETTINGS);
        apply(events);
        keepPlace.accept(reached);
      });
    } catch (FoldFailed failed) {
      if (!EventFault.isEvents(failed.reason())) {
        throw failed;
      }
      if (events.size() == 1) {
        setAside(events.getFirst(), failed.reason(), reached);
      } else {
        var middle = events.size() / 2;
        fold(events.subList(0, middle), events.get(middle - 1).position());
        fold(events.subList(middle, events.size()), reached);
      }
    }
  }

  private void apply(List<LoggedEvent> events) {
    var applied = new ArrayList<LoggedEvent>(events.size());
    for (var event : events) {
      if (halted.contains(event.stream())) {
        letters.setAside(event, null);
      } else {
        applied.add(event);
      }
    }
    try {
      views.apply(applied);
    } catch (Throwable reason) {
      throw new FoldFailed(reason);
    }
  }

  private void setAside(LoggedEvent event, Throwable reason, long reached) {
    transactions.executeWithoutResult(begun -> {
      letters.setAside(event, reason);
      keepPlace.accept(reached);
    });
    halted.add(event.stream());
  }
}
