package dev.remainder.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.web.bind.annotation.RestController;

/** How aggregates, automations and controllers stand to each other. */
final class AggregateRules {

  private static final String AUTOMATION_NAME = "When[A-Z]\\w*Then[A-Z]\\w*";

  static final List<Rule> ALL =
      List.of(
          Rule.about("command.transfer", "command.stockitem", "command.saleorder")
              .says(
                  "aggregates know each other only by look-ups",
                  house ->
                      classes()
                          .that(areOfAggregates(house))
                          .should(Neighbours.knowOthersOnlyByLookUps(house)))
              .brokenBy("LooksIntoStock", "CommandsTransfers", "CommandsTwo", "KnowsAnAutomation"),
          Rule.about("command.transfer", "command.stockitem", "command.automation")
              .says(
                  "only automations know the commands of others",
                  house ->
                      classes()
                          .that(
                              resideInAnyPackage(house.in("command"))
                                  .and(
                                      DescribedPredicate.not(
                                          resideInAnyPackage(house.in("command.automation")))))
                          .should(Neighbours.knowOnlyTheirOwnCommands(house)))
              .brokenBy("CommandsTransfers", "CommandsTwo"),
          Rule.about("command.automation")
              .says(
                  "an automation, and nothing else there, is named When...Then...",
                  house ->
                      classes()
                          .that(resideInAnyPackage(house.in("command.automation")))
                          .and(handlingEvents())
                          .should()
                          .haveNameMatching(".*\\." + AUTOMATION_NAME))
              .brokenBy("TransferFollower"),
          Rule.about("command.automation")
              .says(
                  "whatever is named When...Then... reacts to events",
                  house ->
                      classes()
                          .that()
                          .haveNameMatching(".*\\." + AUTOMATION_NAME)
                          .should()
                          .resideInAnyPackage(house.in("command.automation"))
                          .andShould(be(handlingEvents())))
              .brokenBy("WhenBoredThenSleep"),
          Rule.about("command", "query")
              .says(
                  "controllers are package-private and named so",
                  house ->
                      classes()
                          .that()
                          .areAnnotatedWith(RestController.class)
                          .should()
                          .bePackagePrivate()
                          .andShould()
                          .haveSimpleNameEndingWith("Controller"))
              .brokenBy("PublicController", "TransferEndpoint"),
          Rule.about("command")
              .says(
                  "controllers of the command side only translate",
                  house ->
                      noClasses()
                          .that(resideInAnyPackage(house.in("command")))
                          .and()
                          .areAnnotatedWith(RestController.class)
                          .should()
                          .dependOnClassesThat(
                              resideInAnyPackage(
                                      "org.springframework.jdbc..",
                                      "java.sql..",
                                      "org.axonframework..")
                                  .or(annotatedWith(Aggregate.class))))
              .brokenBy("SqlController", "AggregateController", "GatewayController"),
          Rule.about("command.automation")
              .says(
                  "automations decide nothing from tables",
                  house ->
                      noClasses()
                          .that(resideInAnyPackage(house.in("command.automation")))
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage("org.springframework.jdbc..", "java.sql.."))
              .brokenBy("WhenAskedThenQuery"),
          Rule.about("command")
              .says(
                  "nothing is used that Axon 5 no longer has",
                  house ->
                      noClasses()
                          .that(resideInAnyPackage(house.in("command")))
                          .should()
                          .dependOnClassesThat(
                              resideInAnyPackage(
                                      "org.axonframework.modelling.saga..",
                                      "org.axonframework.deadline..",
                                      "org.axonframework.eventhandling.scheduling..")
                                  .or(
                                      JavaClass.Predicates.simpleName("CreationPolicy")
                                          .or(JavaClass.Predicates.simpleName("Saga")))))
              .brokenBy("MadeWhenMissing"));

  private AggregateRules() {}

  private static DescribedPredicate<JavaClass> areOfAggregates(House house) {
    return describe("are of an aggregate", type -> Neighbours.isAggregatePackage(house, type));
  }

  private static DescribedPredicate<JavaClass> handlingEvents() {
    return describe(
        "handling events",
        type ->
            type.getMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith(EventHandler.class)));
  }
}
