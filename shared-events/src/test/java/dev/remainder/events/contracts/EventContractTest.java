package dev.remainder.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.examples.EventExamples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How every event is stored is fixed: history is added to, never edited. */
@DisplayName("What is stored today can be read for ever")
class EventContractTest {

  private static final Approved APPROVED = Approved.contracts();
  private static final String SPARSE = "-without-optional.json";

  static List<Class<?>> events() {
    return EventTypes.all();
  }

  static Stream<Class<?>> eventsWithOptionalFields() {
    return events().stream().filter(EventContractTest::mayLeaveSomethingOut);
  }

  static Stream<String> files() {
    return Stream.concat(APPROVED.names().stream(), APPROVED.history().stream());
  }

  /** Whoever approves does so before anything is read back. */
  @BeforeAll
  static void approve() {
    if (APPROVED.isApproving()) {
      events().forEach(EventContractTest::checkFull);
      eventsWithOptionalFields().forEach(EventContractTest::checkSparse);
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void anExampleShowsEverythingAnEventMayCarry(Class<?> type) {
    assertThat(Optionals.missingIn(EventExamples.of(type))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventIsWrittenAsApproved(Class<?> type) {
    checkFull(type);
  }

  @ParameterizedTest
  @MethodSource("eventsWithOptionalFields")
  void anEventWithoutItsOptionalFieldsIsWrittenAsApproved(Class<?> type) {
    checkSparse(type);
  }

  @ParameterizedTest
  @MethodSource("events")
  void anApprovedFileIsReadBackAsTheSameEvent(Class<?> type) {
    var json = APPROVED.text(type.getSimpleName() + ".json");
    assertThat(StoredJson.read(json, type)).isEqualTo(EventExamples.of(type));
  }

  @ParameterizedTest
  @MethodSource("eventsWithOptionalFields")
  void anApprovedFileWithoutOptionalFieldsIsReadBackAsTheSameEvent(Class<?> type) {
    var json = APPROVED.text(type.getSimpleName() + SPARSE);
    assertThat(StoredJson.read(json, type)).isEqualTo(Optionals.leftOut(EventExamples.of(type)));
  }

  /** A newer program may have written it before this one was put back in place. */
  @ParameterizedTest
  @MethodSource("events")
  void fieldsThatNobodyKnowsAreNoHindrance(Class<?> type) {
    var json = StoredJson.withUnknownFields(APPROVED.text(type.getSimpleName() + ".json"));
    assertThat(StoredJson.read(json, type)).isEqualTo(EventExamples.of(type));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyApprovedFileIsOfAnEventThatThereIsAndCanBeRead(String file) {
    var name = file.replaceFirst("^history/", "").replaceFirst("(-[^/]*)?\\.json$", "");
    var type = events().stream().filter(it -> it.getSimpleName().equals(name)).findFirst();
    assertThat(type).as("Events are never forgotten: %s", file).isPresent();
    assertThat(StoredJson.read(APPROVED.text(file), type.orElseThrow()))
        .isInstanceOf(type.orElseThrow());
  }

  /** The log stores them with every event, so no event may move to another package. */
  @Test
  void theNamesOfTheTypesAreAsApproved() {
    var names = events().stream().map(type -> StoredJson.typeName(EventExamples.of(type))).toList();
    APPROVED.check("event-types.txt", String.join("\n", names) + "\n");
  }

  /** Each constant may stand in some stored event. */
  @Test
  void theConstantsOfEnumsAreAsApproved() {
    APPROVED.check("enum-constants.txt", EnumConstants.reachableFrom(events()));
  }

  private static void checkFull(Class<?> type) {
    APPROVED.check(type.getSimpleName() + ".json", StoredJson.of(EventExamples.of(type)));
  }

  private static void checkSparse(Class<?> type) {
    var sparse = Optionals.leftOut(EventExamples.of(type));
    APPROVED.check(type.getSimpleName() + SPARSE, StoredJson.of(sparse));
  }

  private static boolean mayLeaveSomethingOut(Class<?> type) {
    var example = EventExamples.of(type);
    return !example.equals(Optionals.leftOut(example));
  }
}
