package dev.remainder.architecture.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.remainder.architecture.RealClasses;
import dev.remainder.events.DomainEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayName("Every handler is fed, and every event is handled")
class HandlersTest extends WiredProgram {

  /** Events that no view shows; with the reason. */
  private static final Set<String> SHOWN_BY_NO_VIEW = Set.of();

  @Autowired org.axonframework.config.Configuration axon;

  @Test
  void everyHandlersGroupIsConfiguredAndEveryConfiguredGroupHasAHandler() {
    var groups = new TreeSet<String>();
    handlers().forEach(handler -> groups.add(groupOf(handler)));

    assertThat(groups).isEqualTo(configured()).isEqualTo(processing().eventProcessors().keySet());
  }

  @Test
  void everyHandlerSitsInTheProcessorOfItsGroup() {
    for (var handler : handlers()) {
      assertThat(handlersOf(groupOf(handler))).as(handler.getName()).contains(handler);
    }
  }

  @Test
  void theCommandSideHandlesInTheCommandsTransactionAndTheQuerySideByItself() {
    for (var handler : handlers()) {
      EventProcessor processor = processing().eventProcessors().get(groupOf(handler));
      assertThat(processor)
          .as(handler.getName())
          .isInstanceOf(
              handler.getPackageName().startsWith("dev.remainder.command")
                  ? SubscribingEventProcessor.class
                  : StreamingEventProcessor.class);
    }
  }

  @Test
  void everyEventIsShownByAViewOrIgnoredByName() {
    var events = events();
    assertThat(events).hasSizeGreaterThan(30);

    var unseen = new TreeSet<String>();
    for (var event : events) {
      if (views().stream().noneMatch(view -> view.canHandleType(event))) {
        unseen.add(event.getSimpleName());
      }
    }
    assertThat(unseen).isEqualTo(SHOWN_BY_NO_VIEW);
  }

  /** A row is fed by one stream, so whoever writes rows hears of one kind of stream only. */
  @Test
  void noViewHandlesTheEventsOfTwoStreams() {
    var streams = new TreeMap<String, Set<String>>();
    for (var handler : handlers()) {
      if (handler.getPackageName().startsWith("dev.remainder.query")) {
        streams.put(handler.getName(), streamsOf(handler));
      }
    }
    assertThat(streams).isNotEmpty();
    assertThat(streams.values()).allSatisfy(heard -> assertThat(heard).hasSize(1));
  }

  private static Set<String> streamsOf(Class<?> handler) {
    return Arrays.stream(handler.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(EventHandler.class))
        .flatMap(method -> Arrays.stream(method.getParameterTypes()))
        .filter(DomainEvent.class::isAssignableFrom)
        .map(Class::getPackageName)
        .collect(Collectors.toSet());
  }

  private static List<Class<?>> handlers() {
    return RealClasses.all()
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .filter(type ->
            type.getMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith(EventHandler.class)))
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  private static List<Class<?>> events() {
    return RealClasses.all()
        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  private static String groupOf(Class<?> handler) {
    var group = AnnotatedElementUtils.findMergedAnnotation(handler, ProcessingGroup.class);
    assertThat(group).as("the processing group of %s", handler.getName()).isNotNull();
    return group.value();
  }

  private Set<String> configured() {
    var builders = ReflectionTestUtils.getField(processing(), "eventProcessorBuilders");
    var names = new TreeSet<String>();
    ((Map<?, ?>) builders).keySet().forEach(name -> names.add((String) name));
    return names;
  }

  private List<EventHandlerInvoker> views() {
    return processing().eventProcessors().values().stream()
        .filter(StreamingEventProcessor.class::isInstance)
        .map(HandlersTest::invoker)
        .toList();
  }

  private List<Class<?>> handlersOf(String group) {
    var types = new ArrayList<Class<?>>();
    collect(invoker(processing().eventProcessors().get(group)), types);
    return types;
  }

  private static void collect(EventHandlerInvoker invoker, List<Class<?>> types) {
    if (invoker instanceof MultiEventHandlerInvoker several) {
      several.delegates().forEach(one -> collect(one, types));
    } else if (invoker instanceof SimpleEventHandlerInvoker one) {
      one.eventHandlers().stream().map(EventMessageHandler::getTargetType).forEach(types::add);
    }
  }

  private static EventHandlerInvoker invoker(EventProcessor processor) {
    return ((AbstractEventProcessor) processor).eventHandlerInvoker();
  }

  private EventProcessingConfiguration processing() {
    return axon.eventProcessingConfiguration();
  }
}
