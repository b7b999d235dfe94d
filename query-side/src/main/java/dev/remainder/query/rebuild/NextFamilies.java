package dev.remainder.query.rebuild;

import dev.remainder.query.projection.DeadLetterQueues;
import dev.remainder.query.projection.Projection;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Knows what each family is built with: its projections say it. */
@Component
class NextFamilies {

  private final List<Projection<?>> projections;
  private final DeadLetterQueues queues;
  private final JdbcTemplate jdbc;
  private final Serializer events;
  private final ObjectProvider<Configuration> axon;

  NextFamilies(
      List<Projection<?>> projections,
      DeadLetterQueues queues,
      JdbcTemplate jdbc,
      @Qualifier("eventSerializer") Serializer events,
      ObjectProvider<Configuration> axon) {
    this.projections = projections;
    this.queues = queues;
    this.jdbc = jdbc;
    this.events = events;
    this.axon = axon;
  }

  NextFamily of(String name) {
    var its = projections.stream().filter(it -> it.family().equals(name)).toList();
    return new NextFamily(
        name,
        new LogReader(jdbc, events, axon.getObject().upcasterChain(), ignoredBy(its)),
        new NextTables(jdbc, its.stream().flatMap(it -> it.allTables().stream()).toList()),
        new NextViews(its),
        new NextLetters(name, queues, jdbc),
        new ViewComparison(jdbc, its));
  }

  private Set<String> ignoredBy(List<Projection<?>> its) {
    var heard = its.stream().flatMap(NextFamilies::eventsOf).collect(Collectors.toSet());
    return projections.stream()
        .flatMap(NextFamilies::eventsOf)
        .filter(type -> !heard.contains(type))
        .collect(Collectors.toSet());
  }

  private static Stream<String> eventsOf(Projection<?> projection) {
    return Arrays.stream(projection.eventType().getPermittedSubclasses()).map(Class::getName);
  }
}
