package dev.remainder.query.rebuild;

import static dev.remainder.query.projection.ViewSchema.IN_SERVICE;
import static dev.remainder.query.projection.ViewSchema.NEXT;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of a family's twins: made like those in service, and put in their place. */
final class NextTables {

  /** For making indexes: more than usual, little beside what PostgreSQL keeps anyway. */
  private static final String MEMORY = "set local maintenance_work_mem = '64MB'";

  private final JdbcTemplate jdbc;
  private final List<String> tables;

  NextTables(JdbcTemplate jdbc, List<String> tables) {
    this.jdbc = jdbc;
    this.tables = tables;
  }

  /** Empty ones, with all that keeps rows right; what only makes reading fast comes later. */
  void create() {
    drop();
    for (var table : tables) {
      jdbc.execute(
          "create table %s (like %s including all excluding indexes)"
              .formatted(NEXT.table(table), IN_SERVICE.table(table)));
      jdbc.queryForList(
              """
              select format('owner to %s', relowner::regrole) from pg_class
              where oid = cast(? as regclass)
              union all
              select format('add constraint %I %s', conname, pg_get_constraintdef(oid))
              from pg_constraint where conrelid = cast(? as regclass) and contype in ('p', 'u')
              """,
              String.class, IN_SERVICE.table(table), IN_SERVICE.table(table))
          .forEach(change -> jdbc.execute("alter table " + NEXT.table(table) + " " + change));
    }
  }

  /** Makes those indexes that are not there yet. */
  void index() {
    jdbc.execute(MEMORY);
    for (var table : tables) {
      jdbc.queryForList(
              """
              select pg_get_indexdef(indexrelid) from pg_index
              where indrelid = cast(? as regclass)
                and not exists (select 1 from pg_constraint where conindid = indexrelid)
              """,
              String.class,
              IN_SERVICE.table(table))
          .forEach(definition -> jdbc.execute(forNext(definition, table)));
      jdbc.execute("analyze " + NEXT.table(table));
    }
  }

  /** The old ones are gone, the new ones have their names. */
  void swap() {
    for (var table : tables) {
      jdbc.execute("drop table " + IN_SERVICE.table(table));
      jdbc.execute("alter table %s set schema %s".formatted(NEXT.table(table), IN_SERVICE));
    }
  }

  void drop() {
    tables.forEach(table -> jdbc.execute("drop table if exists " + NEXT.table(table)));
  }

  private static String forNext(String definition, String table) {
    return definition
        .replaceFirst(" INDEX ", " INDEX IF NOT EXISTS ")
        .replaceFirst(" ON " + IN_SERVICE.table(table) + " ", " ON " + NEXT.table(table) + " ");
  }
}
