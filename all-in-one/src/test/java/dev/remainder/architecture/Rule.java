package dev.remainder.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * A rule of the house.
 *
 * @param sentence that is true of the real house
 * @param rooms that must not be empty, or the rule would say nothing
 * @param asked of a house
 * @param plantedIn the house that breaks it
 * @param culprits the only ones there that do, by their simple names
 */
record Rule(
    String sentence,
    List<String> rooms,
    Function<House, ArchRule> asked,
    String plantedIn,
    List<String> culprits) {

  static Rule about(String... rooms) {
    return new Rule("", List.of(rooms), house -> null, "planted", List.of());
  }

  Rule says(String newSentence, Function<House, ArchRule> newAsked) {
    return new Rule(newSentence, rooms, newAsked, plantedIn, culprits);
  }

  Rule brokenBy(String... names) {
    return new Rule(sentence, rooms, asked, plantedIn, List.of(names));
  }

  Rule brokenIn(String house, String... names) {
    return new Rule(sentence, rooms, asked, house, List.of(names));
  }

  ArchRule of(House house) {
    return asked.apply(house).as(sentence);
  }

  @Override
  public String toString() {
    return sentence;
  }
}
