package dev.remainder.endtoend.upgrade;

import dev.remainder.command.CommandSide;
import dev.remainder.endtoend.shop.Http;
import dev.remainder.query.QuerySide;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One side of the service, older or newer, on a database that others share. */
record RunningSide(ConfigurableApplicationContext context, Http http) implements AutoCloseable {

  /** How an older program is changed: not at all. */
  private static final ApplicationContextInitializer<ConfigurableApplicationContext> NOTHING =
      program -> {};

  static RunningSide olderCommands(String database) {
    return start(CommandSide.class, "command-side", database, NOTHING);
  }

  static RunningSide newerCommands(String database) {
    return start(CommandSide.class, "command-side", database, NewerSerializer::putInto);
  }

  static RunningSide olderQueries(String database) {
    return start(QuerySide.class, "query-side", database, NOTHING);
  }

  static RunningSide newerQueries(String database) {
    return start(QuerySide.class, "query-side", database, NewerSerializer::putInto);
  }

  private static RunningSide start(
      Class<?> side,
      String settings,
      String database,
      ApplicationContextInitializer<ConfigurableApplicationContext> change) {
    var context =
        new SpringApplicationBuilder(side)
            .properties("spring.config.name=" + settings)
            .initializers(change)
            .run("--server.port=0", "--spring.datasource.url=" + database);
    var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    return new RunningSide(context, new Http(port));
  }

  @Override
  public void close() {
    context.close();
  }
}
