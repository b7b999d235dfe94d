package dev.remainder.events.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;

/** Brings every schema up to date before anything reads it; several processes may start at once. */
class SchemaMigrator implements InitializingBean {

  private final DataSource dataSource;
  private final List<Schema> schemas;

  SchemaMigrator(DataSource dataSource, List<Schema> schemas) {
    this.dataSource = dataSource;
    this.schemas = schemas;
  }

  @Override
  public void afterPropertiesSet() {
    for (var schema : schemas) {
      Flyway.configure()
          .dataSource(dataSource)
          .schemas(schema.name())
          .createSchemas(true)
          .locations(schema.location())
          .load()
          .migrate();
    }
  }
}
