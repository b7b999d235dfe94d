package dev.remainder.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Who may see whom among the modules. */
final class ModuleRules {

  static final List<Rule> ALL =
      List.of(
          Rule.about("events.value", "events.store")
              .says(
                  "events know the JDK, JSpecify and Jackson's annotations, nothing else",
                  house ->
                      classes()
                          .that(resideInAnyPackage(house.in("events")))
                          .and(not(resideInAnyPackage(house.in("events.store"))))
                          .should()
                          .onlyDependOnClassesThat(
                              resideInAnyPackage(house.in("events"))
                                  .and(not(resideInAnyPackage(house.in("events.store"))))
                                  .or(
                                      resideInAnyPackage(
                                          "java..",
                                          "org.jspecify.annotations..",
                                          "com.fasterxml.jackson.annotation.."))))
              .brokenBy("SpringyEvent", "AxonicValue"),
          Rule.about("events", "command", "query", "web")
              .says(
                  "events and their log know neither side",
                  house -> never(house, "events", "command", "query", "web", "allinone"))
              .brokenBy("LogThatAsksTheCommandSide"),
          Rule.about("web", "events", "command", "query")
              .says(
                  "the conventions of HTTP know no events and neither side",
                  house -> never(house, "web", "events", "command", "query", "allinone"))
              .brokenBy("ConventionsForOrders"),
          Rule.about("command", "query", "allinone")
              .says(
                  "the command side never depends on the query side",
                  house -> never(house, "command", "query", "allinone"))
              .brokenBy("AsksTheQuerySide"),
          Rule.about("query", "command", "allinone")
              .says(
                  "the query side never depends on the command side",
                  house -> never(house, "query", "command", "allinone"))
              .brokenBy("AsksTheCommandSide"),
          Rule.about("query")
              .says(
                  "the query side sends no commands",
                  house ->
                      noClasses()
                          .that()
                          .resideInAnyPackage(house.in("query"))
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage(
                              "org.axonframework.commandhandling..",
                              "org.axonframework.modelling.command.."))
              .brokenBy("SendsCommands"),
          Rule.about("command.platform")
              .says(
                  "the command side's platform knows no aggregate",
                  house ->
                      noClasses()
                          .that()
                          .resideInAnyPackage(house.in("command.platform"))
                          .should()
                          .dependOnClassesThat(
                              resideInAnyPackage(house.in("command", "events"))
                                  .and(
                                      not(
                                          resideInAnyPackage(
                                              house.in(
                                                  "command.platform",
                                                  "events.store",
                                                  "events.value"))))))
              .brokenBy("DeskForTransfers", "DeskForTransferEvents"),
          Rule.about("query.platform", "query.projection")
              .says(
                  "the query side's platform knows no view",
                  house ->
                      noClasses()
                          .that()
                          .resideInAnyPackage(house.in("query.platform", "query.projection"))
                          .should()
                          .dependOnClassesThat(
                              resideInAnyPackage(house.in("query", "events"))
                                  .and(
                                      not(
                                          resideInAnyPackage(
                                              house.in(
                                                  "query.platform",
                                                  "query.projection",
                                                  "events.store",
                                                  "events.value"))))))
              .brokenBy("ListOfOrders"),
          Rule.about("command.automation")
              .says(
                  "packages of the command side depend on each other in one direction",
                  house ->
                      slices().matching(house.root() + ".command.(*)..").should().beFreeOfCycles())
              .brokenIn("circle", "command.one"),
          Rule.about("query.transfer")
              .says(
                  "packages of the query side depend on each other in one direction",
                  house ->
                      slices().matching(house.root() + ".query.(*)..").should().beFreeOfCycles())
              .brokenIn("circle", "query.one"));

  private ModuleRules() {}

  private static ArchRule never(House house, String from, String... others) {
    return noClasses()
        .that()
        .resideInAnyPackage(house.in(from))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(house.in(others));
  }
}
