package dev.remainder.query.rebuild;

import dev.remainder.query.projection.RebuildProgress.Phase;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last rebuild of a family of views, running or over.
 *
 * @param phase in which it is, or ended
 * @param percent of the log that is folded; 100 once the new tables are in service
 * @param eventsDone positions of the log that are behind it, events of other families included
 * @param eventsTotal positions there were in all when it last looked
 * @param failure why it could not go on
 * @param digests of each table, on both sides; empty until it is over
 * @param differingRows how many rows were not in service as the log says they must be
 * @param rows the first hundred of them
 * @param notCompared streams that one side had not seen to their end, when they were compared
 */
@Schema(name = "Rebuild")
record RebuildAnswer(
    String name,
    RebuildState state,
    Phase phase,
    int percent,
    long eventsDone,
    long eventsTotal,
    long eventsPerSecond,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String failure,
    List<TableDigest> digests,
    long differingRows,
    List<DifferingRow> rows,
    long notCompared) {

  static RebuildAnswer of(Rebuild rebuild, Findings findings) {
    return new RebuildAnswer(
        rebuild.family(),
        rebuild.state(),
        rebuild.phase(),
        rebuild.percent(),
        rebuild.place(),
        rebuild.head(),
        rebuild.eventsPerSecond(),
        rebuild.startedAt(),
        rebuild.endedAt(),
        rebuild.failure(),
        findings.tables(),
        findings.differingRows(),
        findings.rows(),
        findings.notCompared());
  }
}
