package dev.remainder.query.platform;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole query side on a real log: what is appended comes out as an answer over HTTP. */
public abstract class ThroughTheBus extends RunningQuerySide {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", TestPostgres::url);
  }
}
