package dev.remainder.query.rebuild;

import dev.remainder.query.projection.DeadLetterQueues;
import dev.remainder.query.projection.EventFault;
import dev.remainder.query.projection.SegmentPlace;
import dev.remainder.query.rebuild.LogBatch.LoggedEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a rebuild could not apply: kept beside the family's dead letters until it takes over. */
final class NextLetters {

  private final String family;
  private final String group;
  private final SequencedDeadLetterQueue<EventMessage<?>> queue;
  private final JdbcTemplate jdbc;

  NextLetters(String family, DeadLetterQueues queues, JdbcTemplate jdbc) {
    this.family = family;
    this.group = family + ", next";
    this.queue = queues.named(group);
    this.jdbc = jdbc;
  }

  /** The streams that have something set aside. */
  Set<String> streams() {
    return new HashSet<>(
        jdbc.queryForList(
            "select distinct sequence_identifier from query.dead_letter where processing_group = ?",
            String.class,
            group));
  }

  /**
   * @param reason null if it only waits behind another of its stream
   */
  void setAside(LoggedEvent event, @Nullable Throwable reason) {
    EventMessage<?> message = event.message();
    queue.enqueue(
        event.stream(),
        reason == null
            ? new GenericDeadLetter<>(event.stream(), message)
            : new GenericDeadLetter<>(event.stream(), message, EventFault.causeOf(reason)));
  }

  /** They become the family's. What it has not come to yet, it will meet by itself. */
  void takeOver(List<SegmentPlace> served) {
    jdbc.update("delete from query.dead_letter where processing_group = ?", family);
    jdbc.update(
        """
        delete from query.dead_letter letter using events.domain_event event
        where letter.processing_group = ? and event.event_identifier = letter.event_identifier
          and (event.global_index > ? or event.global_index = any(?))
        """,
        group,
        Served.position(served),
        Served.gaps(served));
    jdbc.update(
        "update query.dead_letter set processing_group = ? where processing_group = ?",
        family,
        group);
  }

  void drop() {
    jdbc.update("delete from query.dead_letter where processing_group = ?", group);
  }
}
