package dev.remainder.architecture.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.architecture.RealClasses;
import dev.remainder.architecture.SourceFiles;
import dev.remainder.events.DomainEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The program writes and reads the log as it was approved")
class SerializerTest extends WiredProgram {

  private static final Path CONTRACTS =
      SourceFiles.PROJECT.resolve("shared-events/src/test/resources/contracts");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Autowired
  @Qualifier("eventSerializer")
  Serializer events;

  @Autowired
  @Qualifier("messageSerializer")
  Serializer messages;

  @Autowired Serializer general;

  @Test
  void everythingIsWrittenByJackson3() {
    assertThat(Stream.of(events, messages, general))
        .allSatisfy(serializer -> assertThat(serializer).isInstanceOf(Jackson3Serializer.class));
  }

  @Test
  void everyApprovedEventIsReadAndWrittenAgainAsItWas() throws IOException {
    var types =
        RealClasses.all()
            .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
            .toList();
    for (var type : types) {
      var approved = Files.readString(CONTRACTS.resolve(type.getSimpleName() + ".json"));
      Object event =
          events.deserialize(
              new SimpleSerializedObject<>(
                  approved.getBytes(StandardCharsets.UTF_8), byte[].class, type.getName(), null));
      assertThat(event).isInstanceOf(type.reflect());
      assertThat(JSON.readTree(events.serialize(event, byte[].class).getData()))
          .as(type.getSimpleName())
          .isEqualTo(JSON.readTree(approved));
    }
  }

  /** Or a view that is rebuilt could never find its place again. */
  @Test
  void theTokenOfARebuildIsReadAsItWasWritten() {
    TrackingToken token =
        ReplayToken.createReplayToken(
            GapAwareTrackingToken.newInstance(12, Set.of(4L, 7L)),
            GapAwareTrackingToken.newInstance(3, Set.of()));
    assertThat(token).isInstanceOf(ReplayToken.class);

    Object read = general.deserialize(general.serialize(token, byte[].class));
    assertThat(read).isEqualTo(token);
  }
}
