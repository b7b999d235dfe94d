package dev.remainder.query.platform;

import dev.remainder.web.security.Companies;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A filtered list of rows: conditions are added one by one, each only if it was asked for. */
public final class Listing {

  private final JdbcClient db;
  private final String table;
  private final StringBuilder where = new StringBuilder("true");
  private final Map<String, Object> values = new LinkedHashMap<>();
  private @Nullable KeptCounts counts;
  private boolean moreAsked;

  public Listing(JdbcClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /**
   * @param condition in SQL, with the value as {@code :name}
   * @param value not asked for if null, blank or empty; constants go by their names
   */
  public Listing only(String condition, String name, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case String text when text.isBlank() -> {}
      case Collection<?> none when none.isEmpty() -> {}
      case Collection<?> several ->
          add(condition, name, several.stream().map(Object::toString).toList());
      case Enum<?> constant -> add(condition, name, constant.name());
      default -> add(condition, name, value);
    }
    return this;
  }

  /** Only rows of warehouses that who asks may see (docs/security.md). */
  public Listing ofSeenWarehouses(String column) {
    return only(
        SeenWarehouses.CONDITION.formatted(column),
        SeenWarehouses.COMPANIES,
        Companies.ofWhoAsks().boundary());
  }

  /** If nothing else is asked for than what the counts are kept by, they tell the total. */
  public Listing counted(KeptCounts kept) {
    this.counts = kept;
    return this;
  }

  /** Anything with that text in it, whatever the case; {@code column} holds lower case. */
  public Listing containing(String column, @Nullable String text) {
    return only(
        column + " like :contained",
        "contained",
        text == null || text.isBlank() ? null : LikePattern.containing(text));
  }

  /** A condition without a value, if it was asked for: true as it is, false turned round. */
  public Listing when(String condition, @Nullable Boolean asked) {
    if (asked != null) {
      moreAsked = true;
      where.append(" and ").append(asked ? "" : "not ").append('(').append(condition).append(')');
    }
    return this;
  }

  public <T> PageAnswer<T> page(
      PageQuery page, SortFields sorts, String columns, RowMapper<T> row) {
    var items =
        db.sql(
                "select %s from %s where %s order by %s limit %d offset %d"
                    .formatted(
                        columns,
                        table,
                        where,
                        sorts.orderBy(page.sort()),
                        page.limit(),
                        page.offset()))
            .params(values)
            .query(row)
            .list();
    return new PageAnswer<>(items, page.number(), page.limit(), total(page, items.size()));
  }

  /** Counted only if the page does not tell by itself. */
  private long total(PageQuery page, int found) {
    if (found < page.limit() && (found > 0 || page.number() == 0)) {
      return page.offset() + found;
    }
    var count =
        counts != null && counts.tell(values.keySet()) && !moreAsked
            ? counts.sum()
            : "select count(*) from " + table;
    return db.sql(count + " where " + where).params(values).query(Long.class).single();
  }

  private void add(String condition, String name, Object value) {
    where.append(" and (").append(condition).append(')');
    values.put(name, value);
  }
}
