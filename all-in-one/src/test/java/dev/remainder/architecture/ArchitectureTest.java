package dev.remainder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of docs and of every review, asked of the code; and of code that breaks them. */
@DisplayName("The house is built as it is described")
class ArchitectureTest {

  static Stream<Rule> rules() {
    return Stream.of(ModuleRules.ALL, AggregateRules.ALL, PurityRules.ALL, NameRules.ALL)
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theHouseKeeps(Rule rule) {
    rule.of(House.REAL).check(House.REAL.classes());
  }

  /** A rule that reports nobody, or somebody innocent, is worth nothing. */
  @ParameterizedTest
  @MethodSource("rules")
  void plantedCulpritsAreReportedAndNobodyElse(Rule rule) {
    var planted = House.planted(rule.plantedIn());
    var reports = rule.of(planted).evaluate(planted.classes()).getFailureReport().getDetails();
    assertThat(rule.culprits()).isNotEmpty();
    for (var culprit : rule.culprits()) {
      assertThat(reports).as(culprit).anyMatch(report -> report.contains(culprit));
    }
    assertThat(reports).allMatch(report -> rule.culprits().stream().anyMatch(report::contains));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noRuleIsAboutAnEmptyRoom(Rule rule) {
    assertThat(rule.rooms()).isNotEmpty().allMatch(House.REAL::has);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleAboutNothingFails(Rule rule) {
    var nobody = House.planted("nobody");
    assertThat(nobody.classes()).isEmpty();
    assertThat(catchError(() -> rule.of(nobody).check(nobody.classes())))
        .hasMessageContaining("failed to check any classes");
  }

  /** Events, aggregate and views of one thing stand in packages of the same name. */
  @Test
  void theSameWordStandsAtTheSamePlaceInEveryModule() {
    var streams = roomsBelow("events", "value", "store");
    assertThat(streams).contains("transfer").hasSize(7);
    assertThat(roomsBelow("command", "automation", "platform")).isEqualTo(streams);
    assertThat(roomsBelow("query", "platform", "projection")).containsAll(streams);
  }

  private static Set<String> roomsBelow(String module, String... others) {
    var rooms = new TreeSet<String>();
    House.REAL.classes().stream()
        .filter(type -> House.REAL.isIn(type, module))
        .map(type -> House.REAL.place(type).split("\\."))
        .filter(steps -> steps.length > 2)
        .forEach(steps -> rooms.add(steps[1]));
    rooms.removeAll(Set.of(others));
    return rooms;
  }

  @Test
  void whatAggregatesLookUpAtOthersIsAnInterfaceOrARefusal() {
    for (var lookUps : Neighbours.LOOK_UPS.values()) {
      for (var lookUp : lookUps) {
        var type = House.REAL.classes().get("dev.remainder." + lookUp);
        assertThat(type.isInterface() || type.getSimpleName().endsWith("Rejection"))
            .as(lookUp)
            .isTrue();
      }
    }
  }

  @Test
  void noLookUpIsAllowedThatNobodyNeeds() {
    assertThat(Neighbours.unused(House.REAL)).isEmpty();
  }

  private static Throwable catchError(Runnable check) {
    try {
      check.run();
    } catch (AssertionError failed) {
      return failed;
    }
    return new AssertionError("it was content with nothing");
  }
}
