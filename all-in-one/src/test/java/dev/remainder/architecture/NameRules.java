package dev.remainder.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;

/** Names are those of the trade. */
final class NameRules {

  private static final Pattern MEANINGLESS =
      Pattern.compile("\\w*(Impl|Utils?|Helper|Manager|Dto|DTO)([A-Z]\\w*)?");

  static final List<Rule> ALL =
      List.of(
          Rule.about("command", "query", "events", "web", "allinone")
              .says(
                  "no class is an Impl, Util, Helper, Manager or Dto",
                  house ->
                      noClasses()
                          .that()
                          .resideInAnyPackage(house.root() + "..")
                          .should(be(meaningless())))
              .brokenBy("TransferImpl", "StringUtils", "OrderDto", "EventHelper", "StockManager"));

  private NameRules() {}

  private static DescribedPredicate<JavaClass> meaningless() {
    return describe(
        "of a meaningless name", type -> MEANINGLESS.matcher(type.getSimpleName()).matches());
  }
}
