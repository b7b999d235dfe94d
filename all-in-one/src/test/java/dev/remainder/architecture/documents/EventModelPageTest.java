package dev.remainder.architecture.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.remainder.architecture.RealClasses;
import dev.remainder.events.DomainEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The event model tells of every event and every automation there is")
class EventModelPageTest {

  private static final String PAGE = "event-model.md";
  private static final String EVENTS = "`([A-Z]\\w+)`";

  @Test
  void everyEventStandsInTheTableOfStreams() {
    var text = Documents.text(PAGE);
    var table = text.substring(0, text.indexOf("\n## "));

    assertThat(Documents.found(EVENTS, table))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(events());
  }

  @Test
  void everyArrowIsAnAutomationAndEveryAutomationAnArrow() {
    var table = Documents.section(PAGE, "What follows from what");

    assertThat(Documents.found("`(When\\w+Then\\w+)`", table))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            automations().map(JavaClass::getSimpleName).collect(Collectors.toSet()));
  }

  @Test
  void anAutomationStartsFromTheEventsThatItsRowNames() {
    var rows =
        Documents.section(PAGE, "What follows from what")
            .lines()
            .filter(line -> line.contains("`When"))
            .toList();
    for (var row : rows) {
      var cells = row.split("\\|");
      var name = Documents.found("`(When\\w+)`", cells[2]).getFirst();
      var automation =
          automations().filter(type -> type.getSimpleName().equals(name)).findFirst().orElseThrow();
      assertThat(handledBy(automation))
          .as(name)
          .isEqualTo(new TreeSet<>(Documents.found(EVENTS, cells[1])));
      assertThat(events()).as(row).containsAll(Documents.found(EVENTS, cells[3]));
    }
  }

  private static Set<String> handledBy(JavaClass automation) {
    return automation.getMethods().stream()
        .filter(method -> method.isAnnotatedWith(EventHandler.class))
        .map(method -> method.getRawParameterTypes().getFirst().getSimpleName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<JavaClass> automations() {
    return RealClasses.all().filter(type -> type.getSimpleName().matches("When\\w+Then\\w+"));
  }

  private static Set<String> events() {
    return RealClasses.all()
        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
        .map(JavaClass::getSimpleName)
        .collect(Collectors.toSet());
  }
}
