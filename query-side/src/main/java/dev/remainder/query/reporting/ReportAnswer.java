package dev.remainder.query.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report: its items, their totals, and what the figures mean.
 *
 * @param asOf the moment of which the figures are; null for the present
 * @param page counted from 0; this and what follows only if the report comes in pages
 * @param total how many items there are on all pages
 * @param itemType tells the columns of the report, even when there is nothing to report
 */
record ReportAnswer<I, T>(
    String report,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable Instant asOf,
    @Nullable String warehouse,
    Map<String, String> definitions,
    List<I> items,
    T totals,
    @JsonInclude(Include.NON_NULL) @Nullable Integer page,
    @JsonInclude(Include.NON_NULL) @Nullable Integer size,
    @JsonInclude(Include.NON_NULL) @Nullable Long total,
    @JsonIgnore Class<I> itemType) {

  static <I, T> ReportAnswer<I, T> whole(
      String report,
      ReportScope scope,
      Definitions definitions,
      Class<I> itemType,
      List<I> items,
      T totals) {
    return new ReportAnswer<>(
        report,
        scope.from(),
        scope.to(),
        scope.asOf(),
        scope.warehouse(),
        definitions.texts(),
        items,
        totals,
        null,
        null,
        null,
        itemType);
  }

  ReportAnswer<I, T> asPage(ReportPage asked, long all) {
    var whole = asked.isWhole();
    return new ReportAnswer<>(
        report,
        from,
        to,
        asOf,
        warehouse,
        definitions,
        items,
        totals,
        whole ? 0 : asked.number(),
        whole ? items.size() : asked.limit(),
        all,
        itemType);
  }
}
