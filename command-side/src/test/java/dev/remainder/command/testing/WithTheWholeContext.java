package dev.remainder.command.testing;

import dev.remainder.command.CommandSide;
import dev.remainder.command.platform.TestDatabase;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole command side on a PostgreSQL, one for all tests that extend this. */
@SpringBootTest(
    classes = CommandSide.class,
    properties = {
      "spring.config.name=command-side,application",
      "remainder.reservations.every-ms=3600000"
    })
public abstract class WithTheWholeContext {

  @Autowired protected CommandGateway commands;
  @Autowired protected EventStorageEngine log;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.provide(registry);
  }

  protected Shop shop() {
    return new Shop(commands, log);
  }
}
