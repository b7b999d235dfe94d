package dev.remainder.query.feed;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What there is to tell: from memory if it is recent, else from the log. */
@Component
class ChangeSource {

  private static final int MOST = 200;

  private final RecentChanges recent;
  private final ChangeLog log;
  private final JsonMapper json;
  private final Duration heartbeat;

  ChangeSource(
      RecentChanges recent,
      ChangeLog log,
      JsonMapper json,
      @Value("${remainder.stream.heartbeat:10s}") Duration heartbeat) {
    this.recent = recent;
    this.log = log;
    this.json = json;
    this.heartbeat = heartbeat;
  }

  /** The next few changes after that position; nothing if there are none until the heart beats. */
  Changes after(long position) throws InterruptedException {
    recent.awaitBeyond(position, heartbeat);
    var atHand = recent.after(position, MOST);
    return atHand.isPresent() ? atHand.get() : log.between(position, recent.upTo(), MOST);
  }

  /** As an event of the stream. */
  String written(Change change) {
    return "id:%d\ndata:%s\n\n".formatted(change.position(), json.writeValueAsString(change));
  }
}
