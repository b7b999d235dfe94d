package dev.remainder.query.projection;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * How far a rebuild that runs has come.
 *
 * @param eventsDone positions of the log that are behind it, events of other families included
 * @param eventsTotal positions there were in all when it last looked
 * @param eventsPerSecond positions it left behind in a second, since it began or was taken up again
 * @param percent of the positions, below 100 until the new tables are in service
 */
@Schema(name = "RebuildProgress")
public record RebuildProgress(
    Phase phase,
    long eventsDone,
    long eventsTotal,
    long eventsPerSecond,
    int percent,
    Instant startedAt) {

  /** What it is about. */
  public enum Phase {
    /** Its turn has not come. */
    WAITING,
    /** Folds the log into the new tables. */
    READING,
    /** Makes the indexes of the new tables. */
    INDEXING,
    /** Compares the new tables with those in service. */
    COMPARING,
    /** Waits for the moment to exchange them. */
    SWAPPING
  }

  /** Never 100: that is said when the new tables are in service. */
  public static int percent(long done, long total) {
    return total == 0 ? 0 : (int) Math.min(99, 100 * done / total);
  }
}
