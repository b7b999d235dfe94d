package dev.remainder.query.projection;

import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/** Gives each family of views a processor of its own, which begins at the beginning of the log. */
final class ViewProcessors implements ConfigurerModule {

  private static final int BATCH = 500;
  private static final long LOOK_AGAIN_MS = 250;
  private static final long CLAIM_INTERVAL_MS = 500;

  private final TransactionManager transactions;
  private final TokenStore tokens;
  private final ViewProgress progress;
  private final DeadLetterQueues deadLetters;
  private final TriedAgainOnTakeover takeover;

  ViewProcessors(
      TransactionManager transactions,
      TokenStore tokens,
      ViewProgress progress,
      DeadLetterQueues deadLetters,
      TriedAgainOnTakeover takeover) {
    this.transactions = transactions;
    this.tokens = tokens;
    this.progress = progress;
    this.deadLetters = deadLetters;
    this.takeover = takeover;
  }

  @Override
  public void configureModule(Configurer configurer) {
    var processing = configurer.eventProcessing();
    for (var family : ViewFamily.NAMES) {
      processing
          .registerEventProcessor(family, this::processor)
          .registerDeadLetterQueue(family, axon -> deadLetters.of(family))
          .registerDeadLetterPolicy(
              family, axon -> (letter, thrown) -> DeadLetterQueues.decide(thrown));
    }
  }

  private EventProcessor processor(String name, Configuration axon, EventHandlerInvoker handlers) {
    var processing = axon.eventProcessingConfiguration();
    var suspicion = deadLetters.suspicionIn(name);
    return new ViewProcessor(
        TrackingEventProcessor.builder()
            .name(name)
            .eventHandlerInvoker(handlers)
            .rollbackConfiguration(processing.rollbackConfiguration(name))
            .errorHandler(PropagatingErrorHandler.instance())
            .spanFactory(axon.getComponent(EventProcessorSpanFactory.class))
            .messageMonitor(processing.messageMonitor(TrackingEventProcessor.class, name))
            .messageSource(new CarefulSource(axon.eventStore(), suspicion))
            .tokenStore(tokens)
            .transactionManager(transactions)
            .trackingEventProcessorConfiguration(following(name)),
        suspicion);
  }

  private TrackingEventProcessorConfiguration following(String family) {
    return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
        .andBatchSize(BATCH)
        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
        .andEventAvailabilityTimeout(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS)
        .andTokenClaimInterval(CLAIM_INTERVAL_MS, TimeUnit.MILLISECONDS)
        .andEventTrackerStatusChangeListener(new FamilyTracker(family, progress, takeover));
  }
}
