package dev.remainder.query.rebuild;

import dev.remainder.query.projection.ViewFamily;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which version the views in service have. */
@Component
class ViewVersions {

  private final JdbcClient db;

  ViewVersions(JdbcClient db) {
    this.db = db;
  }

  /** By the name of the family. */
  Map<String, Integer> inService() {
    return db
        .sql("select family, version from query.view_version")
        .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The views in service are as this program builds them. */
  void areCurrent(String family) {
    db.sql(
            """
            insert into query.view_version values (?, ?)
            on conflict (family) do update set version = excluded.version
            """)
        .params(family, ViewFamily.versionOf(family))
        .update();
  }
}
