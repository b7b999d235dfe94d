package dev.remainder.events.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;

/**
 * Brings every schema up to date before anything reads it; several processes may start at once.
 * What is of a side is made by that side's role. The log is made by its owner; who is not, sees
 * whether it is as it must be.
 */
class SchemaMigrator implements InitializingBean {

  private final DataSource loggedIn;
  private final List<Schema> schemas;
  private final boolean ownsTheLog;

  /**
   * @param loggedIn connections that have taken no role on
   */
  SchemaMigrator(DataSource loggedIn, List<Schema> schemas, boolean ownsTheLog) {
    this.loggedIn = loggedIn;
    this.schemas = schemas;
    this.ownsTheLog = ownsTheLog;
  }

  @Override
  public void afterPropertiesSet() {
    for (var schema : schemas) {
      if (schema.isOfASide() || ownsTheLog) {
        flyway(schema).migrate();
      } else {
        flyway(schema).validate();
      }
    }
  }

  private Flyway flyway(Schema schema) {
    return Flyway.configure()
        .dataSource(loggedIn)
        .initSql(schema.owner().taken())
        .schemas(schema.name())
        .createSchemas(true)
        .locations(schema.location())
        .load();
  }
}
