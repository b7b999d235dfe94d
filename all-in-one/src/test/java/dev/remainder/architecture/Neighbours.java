package dev.remainder.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the packages of aggregates know of each other; what is not here they do not know. */
final class Neighbours {

  /** Looked up by whom: interfaces, and the refusals of what is not there. */
  static final Map<String, List<String>> LOOK_UPS =
      Map.of(
          "command.saleorder",
          List.of(
              "command.product.ProductCatalogue",
              "command.product.ProductRejection",
              "command.settings.ChosenSettings",
              "command.warehouse.Warehouses",
              "command.warehouse.WarehouseRejection"),
          "command.transfer",
          List.of("command.operationtype.OperationTypes", "command.stockitem.FreeStock"));

  private static final List<String> NO_AGGREGATES =
      List.of("command.platform", "command.automation");

  private Neighbours() {}

  static boolean isAggregatePackage(House house, JavaClass type) {
    return house.isIn(type, "command")
        && !type.getPackageName().equals(house.root() + ".command")
        && NO_AGGREGATES.stream().noneMatch(room -> house.isIn(type, room));
  }

  /** Other aggregates are known only by their look-ups. */
  static ArchCondition<JavaClass> knowOthersOnlyByLookUps(House house) {
    return forEachNeighbour(
        house,
        "know others only by look-ups",
        (type, other) ->
            NO_AGGREGATES.getFirst().equals(room(house, other))
                || LOOK_UPS
                    .getOrDefault(room(house, type), List.of())
                    .contains(house.place(outermost(other))));
  }

  /** Commands are sent to one's own aggregate. */
  static ArchCondition<JavaClass> knowOnlyTheirOwnCommands(House house) {
    return forEachNeighbour(
        house,
        "know only their own commands",
        (type, other) -> !outermost(other).getSimpleName().endsWith("Command"));
  }

  /** Entries of the table that nobody needs any more. */
  static Set<String> unused(House house) {
    var unused = new HashSet<String>();
    LOOK_UPS.values().forEach(unused::addAll);
    house.classes().stream()
        .filter(type -> LOOK_UPS.containsKey(room(house, type)))
        .flatMap(type -> neighbours(house, type))
        .forEach(other -> unused.remove(house.place(outermost(other))));
    return unused;
  }

  static String room(House house, JavaClass type) {
    var steps = type.getPackageName().substring(house.root().length()).split("\\.");
    return String.join(".", Arrays.stream(steps).skip(1).limit(2).toList());
  }

  @FunctionalInterface
  private interface Allowance {
    boolean allows(JavaClass type, JavaClass neighbour);
  }

  private static ArchCondition<JavaClass> forEachNeighbour(
      House house, String description, Allowance allowance) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        neighbours(house, type)
            .filter(other -> !allowance.allows(type, other))
            .forEach(other ->
                events.add(
                    SimpleConditionEvent.violated(
                        type, house.place(type) + " knows " + house.place(other))));
      }
    };
  }

  /** What a class knows in other packages of the command side. */
  private static Stream<JavaClass> neighbours(House house, JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(other -> house.isIn(other, "command"))
        .filter(other -> !room(house, other).equals(room(house, type)))
        .distinct();
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Neighbours::outermost).orElse(type);
  }
}
