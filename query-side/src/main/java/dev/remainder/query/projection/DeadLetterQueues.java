package dev.remainder.query.projection;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The dead letters of every family of views, and who is suspected in each. */
@Component
public class DeadLetterQueues {

  /** Visible long before there are so many. */
  private static final int MOST = 1_000_000;

  private static final DeadLetterSchema SCHEMA =
      DeadLetterSchema.builder()
          .deadLetterTable("query.dead_letter")
          .deadLetterIdentifierColumn("dead_letter_id")
          .processingGroupColumn("processing_group")
          .sequenceIdentifierColumn("sequence_identifier")
          .sequenceIndexColumn("sequence_index")
          .messageTypeColumn("message_type")
          .eventIdentifierColumn("event_identifier")
          .timestampColumn("time_stamp")
          .payloadTypeColumn("payload_type")
          .payloadRevisionColumn("payload_revision")
          .payloadColumn("payload")
          .metaDataColumn("meta_data")
          .aggregateTypeColumn("type")
          .aggregateIdentifierColumn("aggregate_identifier")
          .sequenceNumberColumn("sequence_number")
          .tokenTypeColumn("token_type")
          .tokenColumn("token")
          .enqueuedAtColumn("enqueued_at")
          .lastTouchedColumn("last_touched")
          .processingStartedColumn("processing_started")
          .causeTypeColumn("cause_type")
          .causeMessageColumn("cause_message")
          .diagnosticsColumn("diagnostics")
          .build();

  private final Map<String, Suspicion> suspicions =
      ViewFamily.NAMES.stream()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), name -> new Suspicion()));
  private final Map<String, DeadLetterQueue> queues;
  private final ConnectionProvider connections;
  private final TransactionManager transactions;
  private final Serializer generalSerializer;
  private final Serializer eventSerializer;

  DeadLetterQueues(
      ConnectionProvider connections,
      TransactionManager axonTransactionManager,
      Serializer generalSerializer,
      @Qualifier("eventSerializer") Serializer eventSerializer,
      DeadLetterTable table) {
    this.connections = connections;
    this.transactions = axonTransactionManager;
    this.generalSerializer = generalSerializer;
    this.eventSerializer = eventSerializer;
    queues =
        ViewFamily.NAMES.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(),
                    family ->
                        new DeadLetterQueue(
                            settings(DeadLetterQueue.builder(), family),
                            family,
                            table,
                            suspicionIn(family))));
  }

  /** A queue of other letters than those of the families, told apart by its name. */
  public SequencedDeadLetterQueue<EventMessage<?>> named(String group) {
    return settings(JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder(), group).build();
  }

  private JdbcSequencedDeadLetterQueue.Builder<EventMessage<?>> settings(
      JdbcSequencedDeadLetterQueue.Builder<EventMessage<?>> builder, String group) {
    return builder
        .processingGroup(group)
        .schema(SCHEMA)
        .maxSequences(MOST)
        .maxSequenceSize(MOST)
        .connectionProvider(connections)
        .transactionManager(transactions)
        .genericSerializer(generalSerializer)
        .eventSerializer(eventSerializer);
  }

  DeadLetterQueue of(String family) {
    return Objects.requireNonNull(queues.get(family));
  }

  Suspicion suspicionIn(String family) {
    return Objects.requireNonNull(suspicions.get(family));
  }

  /** A handler failed: nothing is set aside at once. The batch is tried again, with suspicion. */
  static EnqueueDecision<EventMessage<?>> decide(Throwable thrown) {
    throw new BatchFailed(thrown);
  }
}
