package dev.remainder.query;

import dev.remainder.events.store.EventStoreConfiguration;
import dev.remainder.web.WebConventions;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The query side as a process of its own. */
@SpringBootApplication
@Import({EventStoreConfiguration.class, WebConventions.class})
public class QuerySide {

  /** Its settings have a name of their own, so that they are nobody else's in one class path. */
  private static final String SETTINGS = "spring.config.name=query-side,application";

  public static void main(String[] args) {
    new SpringApplicationBuilder(QuerySide.class).properties(SETTINGS).run(args);
  }
}
