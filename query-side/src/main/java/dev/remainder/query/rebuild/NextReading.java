package dev.remainder.query.rebuild;

import dev.remainder.query.feed.SettledLog;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;

/** Takes the new tables to the end of the log; while a batch is folded, the next one is read. */
final class NextReading {

  /** Positions that are read at once at most, however few of them the family cares for. */
  private static final long STRETCH = 100_000;

  private final LogReader reader;
  private final NextFold fold;
  private final SettledLog log;
  private final int batch;
  private final BooleanSupplier goesOn;
  private long place;

  /**
   * @param place up to there everything is folded already
   * @param batch how many events at once
   * @param goesOn asked before each batch
   */
  NextReading(
      LogReader reader,
      NextFold fold,
      long place,
      SettledLog log,
      int batch,
      BooleanSupplier goesOn) {
    this.reader = reader;
    this.fold = fold;
    this.place = place;
    this.log = log;
    this.batch = batch;
    this.goesOn = goesOn;
  }

  /** Up to there everything is folded. */
  long place() {
    return place;
  }

  /** Nothing that can be committed any more is passed over. */
  void catchUp() {
    while (true) {
      requireGoingOn();
      var end = log.position();
      if (end <= place) {
        return;
      }
      foldUpTo(end);
    }
  }

  /** What can be seen by now of what is not folded yet. */
  LogBatch rest() {
    return reader.read(place, Long.MAX_VALUE, batch + 1);
  }

  void requireGoingOn() {
    if (!goesOn.getAsBoolean()) {
      throw new Interrupted();
    }
  }

  private void foldUpTo(long end) {
    var next = read(place, end);
    while (place < end) {
      requireGoingOn();
      var read = joined(next);
      if (read.reached() < end) {
        next = read(read.reached(), end);
      }
      fold.fold(read);
      place = read.reached();
    }
  }

  private CompletableFuture<LogBatch> read(long after, long end) {
    return CompletableFuture.supplyAsync(
        () -> reader.read(after, Math.min(end, after + STRETCH), batch),
        Thread::startVirtualThread);
  }

  private static LogBatch joined(CompletableFuture<LogBatch> reading) {
    try {
      return reading.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw failed;
    }
  }
}
