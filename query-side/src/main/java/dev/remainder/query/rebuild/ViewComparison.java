package dev.remainder.query.rebuild;

import dev.remainder.query.projection.Projection;
import dev.remainder.query.projection.SegmentPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares the tables of a family with their twins, row by row. */
final class ViewComparison {

  /** So many can be compared in the moment in which nobody may read; more are only counted. */
  private static final int MOST_IN_A_MOMENT = 10_000;

  private final List<Projection<?>> projections;
  private final MovingStreams streams;
  private final ComparedTable rows;

  ViewComparison(JdbcTemplate jdbc, List<Projection<?>> projections) {
    this.projections = projections;
    this.streams = new MovingStreams(jdbc);
    this.rows = new ComparedTable(jdbc);
  }

  /**
   * All rows, in a transaction that sees one moment.
   *
   * @param served how far those in service are
   * @param place how far the new ones are
   */
  Comparison ofAll(List<SegmentPlace> served, long place) {
    var findings = Findings.NONE;
    var moving = new HashMap<String, List<String>>();
    for (var projection : projections) {
      var versions = projection.tables().getFirst();
      var count = streams.find(versions, null, served, place);
      findings = findings.and(compared(projection, null));
      if (count == 0) {
        findings = findings.and(comparedSummaries(projection));
      } else if (count > MOST_IN_A_MOMENT) {
        findings = findings.and(Findings.notCompared(count));
      } else {
        moving.put(versions, streams.found());
      }
    }
    return new Comparison(findings, moving);
  }

  /**
   * The rest, when the new ones have all there is, and those in service stand still.
   *
   * @param behind those in service have not come to all there is
   */
  Findings of(Map<String, List<String>> moving, List<SegmentPlace> served, boolean behind) {
    var findings = Findings.NONE;
    for (var projection : projections) {
      var versions = projection.tables().getFirst();
      var asked = moving.getOrDefault(versions, List.of()).toArray(String[]::new);
      if (asked.length > 0) {
        var count = streams.find(versions, asked, served, Long.MAX_VALUE);
        findings = findings.and(compared(projection, asked)).and(Findings.notCompared(count));
        if (!behind) {
          findings = findings.and(comparedSummaries(projection));
        }
      }
    }
    return findings;
  }

  private Findings compared(Projection<?> projection, String @Nullable [] only) {
    var findings = Findings.NONE;
    for (var table : projection.tables()) {
      findings = findings.and(rows.compare(table, only));
    }
    return findings;
  }

  private Findings comparedSummaries(Projection<?> projection) {
    var findings = Findings.NONE;
    for (var summary : projection.summaries()) {
      findings = findings.and(rows.compare(summary));
    }
    return findings;
  }
}
