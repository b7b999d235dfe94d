package dev.remainder.query.feed;

import dev.remainder.query.platform.Visibility;
import dev.remainder.web.security.Companies;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** All clients that follow; none of them keeps this process from stopping. */
@Component
class ChangeStreams {

  private final ChangeFollower follower;
  private final ChangeSource source;
  private final Visibility visibility;
  private final Set<ChangeStream> telling = ConcurrentHashMap.newKeySet();

  ChangeStreams(ChangeFollower follower, ChangeSource source, Visibility visibility) {
    this.follower = follower;
    this.source = source;
    this.visibility = visibility;
  }

  /**
   * @param lastSeen position of the last change that the client knows; null if it begins now
   */
  SseEmitter open(@Nullable Long lastSeen) {
    var companies = Companies.ofWhoAsks();
    return new ChangeStream(
        this,
        source,
        change -> visibility.isSeenBy(companies, change.resource().addressOf(change.id())),
        lastSeen == null ? follower.position() : lastSeen);
  }

  void begins(ChangeStream stream) {
    follower.join();
    telling.add(stream);
  }

  void isOver(ChangeStream stream) {
    if (telling.remove(stream)) {
      follower.leave();
    }
  }

  @EventListener(ContextClosedEvent.class)
  void endAll() {
    telling.forEach(ChangeStream::end);
  }
}
