package dev.remainder.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.command.automation.Twice.Again;
import dev.remainder.command.automation.Twice.Case;
import dev.remainder.command.testing.Books;
import dev.remainder.command.testing.Shop;
import dev.remainder.command.testing.WithTheWholeContext;
import dev.remainder.events.store.LostRaces;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Twice in, once effective: the same event reaches an automation again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AutomationTwiceTest extends WithTheWholeContext {

  @Autowired ApplicationContext context;
  @Autowired TransactionManager transactions;

  /** An automation of the context and one of its cases; null if it has none. */
  record Reaction(Object automation, @Nullable Case story) {
    @Override
    public String toString() {
      return automation.getClass().getSimpleName()
          + (story == null ? "" : " after " + story.event().getSimpleName());
    }
  }

  Stream<Reaction> reactions() {
    return context.getBeansWithAnnotation(Automation.class).values().stream()
        .flatMap(automation -> {
          var cases = Twice.CASES.getOrDefault(automation.getClass(), List.of());
          return cases.isEmpty()
              ? Stream.of(new Reaction(automation, null))
              : cases.stream().map(one -> new Reaction(automation, one));
        });
  }

  @ParameterizedTest
  @MethodSource("reactions")
  void theSecondTimeChangesNothing(Reaction reaction) throws Exception {
    var story = reaction.story();
    assertThat(story).as("a case for " + reaction).isNotNull();
    var shop = shop();
    var begin = shop.mark();

    story.story().accept(shop);

    var before = shop.log();
    var event = last(before, story.event());
    assertThat(before.subList(before.indexOf(event) + 1, before.size()))
        .as("the first time has an effect")
        .anyMatch(after -> story.follows().isInstance(after.getPayload()));

    var thrown = deliverAgain(reaction.automation(), event);

    if (story.again() == Again.NOTHING_TO_DO) {
      assertThat(thrown).isNull();
    } else {
      assertThat(thrown).matches(AutomationTwiceTest::isThereAlready);
    }
    assertThat(ids(shop.log())).isEqualTo(ids(before));
    Books.agree(shop.since(begin));
    goesOn(shop);
  }

  /** What the second time touched and undid is not remembered by anything in memory. */
  private static void goesOn(Shop shop) {
    var sku = shop.product();
    shop.receive(sku, 3);
    var order = shop.order(Shop.line(sku, 3));
    shop.validate(Shop.transferOf(order), null);
  }

  @Test
  void everyEventAnAutomationReactsToHasACase() {
    var missing =
        context.getBeansWithAnnotation(Automation.class).values().stream()
            .flatMap(automation ->
                handled(automation.getClass())
                    .filter(event ->
                        Twice.CASES.getOrDefault(automation.getClass(), List.of()).stream()
                            .noneMatch(one -> one.event() == event))
                    .map(event ->
                        automation.getClass().getSimpleName() + " on " + event.getSimpleName()))
            .toList();

    assertThat(missing).isEmpty();
  }

  private static Stream<Class<?>> handled(Class<?> automation) {
    return Stream.of(automation.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(EventHandler.class))
        .map(method -> method.getParameterTypes()[0]);
  }

  private static DomainEventMessage<?> last(List<DomainEventMessage<?>> log, Class<?> type) {
    return log.reversed().stream()
        .filter(event -> type.isInstance(event.getPayload()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(List<DomainEventMessage<?>> log) {
    return log.stream().<String>map(Message::getIdentifier).toList();
  }

  /** As the processor does: in a unit of work of the event, in a transaction. */
  private @Nullable Throwable deliverAgain(Object automation, EventMessage<?> event) {
    var handler = new AnnotationEventHandlerAdapter(automation);
    assertThat(handler.canHandle(event)).isTrue();
    var unit = DefaultUnitOfWork.startAndGet(event);
    unit.attachTransaction(transactions);
    var result = unit.executeWithResult(() -> handler.handle(event));
    return result.isExceptional() ? result.exceptionResult() : null;
  }

  private static boolean isThereAlready(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConcurrencyException) {
        return true;
      }
    }
    return LostRaces.isLostRace(thrown);
  }
}
