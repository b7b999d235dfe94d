package dev.remainder.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What decides is a function of what it is given: the past can be played again. */
final class PurityRules {

  private static final Pattern DECIDING_ON_COMMANDS =
      Pattern.compile(
          "\\w*(State|Progress|Lines?|Decision|Policy|Queue|Rule)|Allocator|Displacer|Shipment"
              + "|Waiting|Confirmation|LineChange|OpenTransfers|\\w*Events");

  private static final Pattern DECIDING_ON_VIEWS =
      Pattern.compile(
          "\\w*(View|Lines|Status|State|Outcome|Terms|Action)|OrderDeliver\\w+|TouchedLines");

  private static final Set<String> CLOCKS_AND_DICE =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.UUID",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom");

  private static final Set<String> OF_THE_MACHINE =
      Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty");

  static final List<Rule> ALL =
      List.of(
          Rule.about("command.transfer", "command.stockitem", "command.saleorder")
              .says(
                  "what decides on commands knows no framework, no clock, no dice, no ids",
                  house -> pure(decidingOnCommands(house)))
              .brokenBy(
                  "ClockedState",
                  "HastyDecision",
                  "RandomLines",
                  "UuidProgress",
                  "SpringyState",
                  "AxonicProgress",
                  "SqlQueue"),
          Rule.about("query.transfer", "query.stockitem", "query.saleorder")
              .says(
                  "what folds views knows no framework, no clock, no dice, no ids",
                  house -> pure(foldingViews(house)))
              .brokenBy("GuessingView"),
          Rule.about("command.transfer", "command.automation")
              .says(
                  "clock, ids and dice come to aggregates and automations from outside",
                  house ->
                      noClasses()
                          .that(
                              describe(
                                  "are of aggregates or automations",
                                  type ->
                                      Neighbours.isAggregatePackage(house, type)
                                          || house.isIn(type, "command.automation")))
                          .should()
                          .accessTargetWhere(asksTheMachine()))
              .brokenBy("ClockedState", "HastyDecision", "RandomLines", "UuidProgress"));

  private PurityRules() {}

  private static ArchRule pure(DescribedPredicate<JavaClass> deciding) {
    return noClasses()
        .that(deciding)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "org.springframework..", "org.axonframework..", "java.sql..", "jakarta..")
                .or(
                    describe(
                        "are clocks or dice",
                        type ->
                            CLOCKS_AND_DICE.contains(type.getName())
                                || type.getName().equals("java.time.Clock"))))
        .orShould()
        .accessTargetWhere(asksTheMachine());
  }

  private static DescribedPredicate<JavaClass> decidingOnCommands(House house) {
    return describe(
        "decide on commands",
        type ->
            Neighbours.isAggregatePackage(house, type)
                && DECIDING_ON_COMMANDS.matcher(House.nameOfFile(type)).matches());
  }

  private static DescribedPredicate<JavaClass> foldingViews(House house) {
    return resideInAnyPackage(house.in("query"))
        .and(not(resideInAnyPackage(house.in("query.platform", "query.projection"))))
        .and(
            describe(
                "fold views", type -> DECIDING_ON_VIEWS.matcher(House.nameOfFile(type)).matches()));
  }

  private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
    return describe(
        "asks the machine for time, chance or ids", access -> asksTheMachine(access.getTarget()));
  }

  private static boolean asksTheMachine(AccessTarget target) {
    var owner = target.getOwner().getName();
    var name = target.getName();
    return CLOCKS_AND_DICE.contains(owner)
        || (owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system")))
        || (owner.equals("java.lang.System") && OF_THE_MACHINE.contains(name))
        || (owner.equals("java.lang.Math") && name.equals("random"));
  }
}
