package dev.remainder.query.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells one client of changes, at the client's own pace: it takes a stretch, writes it, and only
 * then takes the next. So a slow client costs a thread that waits, and nothing else.
 */
final class ChangeStream extends SseEmitter {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeStream.class);
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
  private static final long NEVER = 0L;

  private final ChangeStreams streams;
  private final ChangeSource source;
  private final Thread teller = Thread.ofVirtual().name("change-stream").unstarted(this::tell);
  private final Predicate<Change> seen;
  private long position;

  /**
   * @param seen of which changes the client may know
   * @param position after which the client is told
   */
  ChangeStream(ChangeStreams streams, ChangeSource source, Predicate<Change> seen, long position) {
    super(NEVER);
    this.streams = streams;
    this.source = source;
    this.seen = seen;
    this.position = position;
    onCompletion(this::end);
    onError(gone -> end());
  }

  /** The answer begins: only from now on may anything be sent. */
  @Override
  protected void extendResponse(ServerHttpResponse response) {
    super.extendResponse(response);
    response.getHeaders().setCacheControl("no-store");
    teller.start();
  }

  /** Returns at once; the client sees the end soon. */
  void end() {
    teller.interrupt();
  }

  private void tell() {
    try {
      streams.begins(this);
      // With a place to resume from, even if it is cut before the first change.
      write("id:%d\n:follows\n\n".formatted(position));
      while (!Thread.interrupted()) {
        tellNext();
      }
    } catch (IOException | InterruptedException | IllegalStateException gone) {
      LOG.debug("A client no longer follows", gone);
    } catch (RuntimeException unreadable) {
      LOG.warn("A client has to come back: {}", unreadable.getMessage());
    } finally {
      streams.isOver(this);
      complete();
    }
  }

  private void tellNext() throws IOException, InterruptedException {
    var news = source.after(position);
    var text = new StringBuilder();
    news.all().stream().filter(seen).forEach(change -> text.append(source.written(change)));
    write(text.isEmpty() ? ":\n\n" : text.toString());
    position = news.upTo();
  }

  private void write(String text) throws IOException {
    send(Set.of(new DataWithMediaType(text, TEXT)));
  }
}
