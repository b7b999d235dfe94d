package dev.remainder.command.platform;

import dev.remainder.command.platform.CountedInLog.Count;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the registers from the log where they are empty and it is not, as after a restore
 * (docs/backup.md): in one transaction, before anything is served. Automations hear nothing of it.
 */
@Component
class RegistersFromLog implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(RegistersFromLog.class);

  /** The first event there ever is establishes the settings, and their register with it. */
  private static final String ARE_BEHIND =
      """
      select exists (select from events.domain_event)
         and not exists (select from command.settings)\
      """;

  private final ApplicationContext context;
  private final EventStorageEngine log;
  private final ParameterResolverFactory parameters;
  private final List<CountedInLog> counted;
  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private volatile boolean running;

  RegistersFromLog(
      ApplicationContext context,
      EventStorageEngine log,
      ParameterResolverFactory parameters,
      List<CountedInLog> counted,
      JdbcClient db,
      PlatformTransactionManager transactions) {
    this.context = context;
    this.log = log;
    this.parameters = parameters;
    this.counted = counted;
    this.db = db;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Before the web server, the scheduler and all processors. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }

  @Override
  public void start() {
    if (areBehind()) {
      transaction.executeWithoutResult(same -> fill());
    }
    running = true;
  }

  /** Of several processes that start at once, one does it while the others wait. */
  private void fill() {
    db.sql("select pg_advisory_xact_lock(hashtext('command.registers'))")
        .query((row, number) -> true)
        .list();
    if (areBehind()) {
      LOG.warn("The registers are empty and the log is not: filling them from the log");
      replay();
    }
  }

  private boolean areBehind() {
    return db.sql(ARE_BEHIND).query(Boolean.class).single();
  }

  private void replay() {
    var registers =
        context.getBeansWithAnnotation(Register.class).values().stream()
            .map(register -> new AnnotationEventHandlerAdapter(register, parameters))
            .toList();
    var counts = counted.stream().map(CountedInLog::count).toList();
    try (var events = log.readEvents(null, false)) {
      events.forEach(event -> {
        registers.forEach(register -> tell(register, event));
        counts.forEach(count -> count.see(event));
      });
    }
    counts.forEach(Count::goOn);
  }

  private static void tell(EventMessageHandler register, EventMessage<?> event) {
    if (!register.canHandle(event)) {
      return;
    }
    try {
      register.handle(event);
    } catch (Exception failed) {
      throw new IllegalStateException("A register cannot be filled from " + event, failed);
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
