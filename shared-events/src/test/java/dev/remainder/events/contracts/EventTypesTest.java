package dev.remainder.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.DomainEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

@DisplayName("Seven streams permit every event there is")
class EventTypesTest {

  @Test
  void noEventStandsOutsideTheSevenStreams() throws Exception {
    var events = new ArrayList<Class<?>>();
    for (var type : compiled()) {
      if (DomainEvent.class.isAssignableFrom(type) && !type.isInterface()) {
        events.add(type);
      }
    }
    assertThat(events).containsExactlyInAnyOrderElementsOf(EventTypes.all()).isNotEmpty();
  }

  @Test
  void aStreamIsASealedInterfaceOfRecordsInItsOwnPackage() {
    for (var stream : EventTypes.STREAMS) {
      assertThat(stream.isSealed()).as(stream.getName()).isTrue();
      for (var event : stream.getPermittedSubclasses()) {
        assertThat(event.isRecord()).as(event.getName()).isTrue();
        assertThat(event.getPackage()).isEqualTo(stream.getPackage());
      }
    }
  }

  private static List<Class<?>> compiled() throws IOException, ClassNotFoundException {
    var metadata = new SimpleMetadataReaderFactory();
    var classes = new ArrayList<Class<?>>();
    for (var file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:dev/remainder/events/**/*.class")) {
      if (!file.getURI().toString().endsWith("package-info.class")) {
        classes.add(
            Class.forName(metadata.getMetadataReader(file).getClassMetadata().getClassName()));
      }
    }
    return classes;
  }
}
