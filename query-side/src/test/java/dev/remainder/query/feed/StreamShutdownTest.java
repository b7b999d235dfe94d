package dev.remainder.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.QuerySide;
import dev.remainder.query.platform.TestPostgres;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.builder.SpringApplicationBuilder;

@Timeout(120)
class StreamShutdownTest {

  @Test
  void itsHeartBeatsAndWhoFollowsDoesNotKeepTheProcessFromStopping() throws IOException {
    var url = TestPostgres.urlOfNewDatabase("stream", TestPostgres.wire());
    var context =
        new SpringApplicationBuilder(QuerySide.class)
            .properties("spring.config.name=query-side,application")
            .run(
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--remainder.stream.heartbeat=100ms");
    var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    try (var stream = new StreamClient(port, null)) {
      for (var beats = 0; beats < 3; ) {
        beats += stream.readLine().equals(":") ? 1 : 0;
      }
      var began = System.nanoTime();
      context.close();
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
      assertThat(stream.next()).isNull();
    }
  }
}
