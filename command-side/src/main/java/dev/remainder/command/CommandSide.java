package dev.remainder.command;

import dev.remainder.events.store.EventStoreConfiguration;
import dev.remainder.web.WebConventions;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The command side as a process of its own. */
@SpringBootApplication
@Import({EventStoreConfiguration.class, WebConventions.class})
public class CommandSide {

  /** Its settings have a name of their own, so that they are nobody else's in one class path. */
  private static final String SETTINGS = "spring.config.name=command-side,application";

  public static void main(String[] arguments) {
    new SpringApplicationBuilder(CommandSide.class).properties(SETTINGS).run(arguments);
  }
}
