package dev.remainder.query.rebuild;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of comparing the new tables with those that were in service.
 *
 * @param differingRows how many there are in all
 * @param rows the first {@link #MOST} of them, by table and key
 * @param notCompared streams of which one side knew more than the other, and not by a fault
 */
record Findings(
    List<TableDigest> tables, long differingRows, List<DifferingRow> rows, long notCompared) {

  static final int MOST = 100;
  static final Findings NONE = new Findings(List.of(), 0, List.of(), 0);

  static Findings notCompared(long streams) {
    return new Findings(List.of(), 0, List.of(), streams);
  }

  /** Of other rows of the same tables. */
  Findings and(Findings others) {
    var merged = new LinkedHashMap<String, TableDigest>();
    Stream.concat(tables.stream(), others.tables.stream())
        .forEach(digest -> merged.merge(digest.table(), digest, TableDigest::and));
    return new Findings(
        new ArrayList<>(merged.values()),
        differingRows + others.differingRows,
        Stream.concat(rows.stream(), others.rows.stream()).limit(MOST).toList(),
        notCompared + others.notCompared);
  }
}
