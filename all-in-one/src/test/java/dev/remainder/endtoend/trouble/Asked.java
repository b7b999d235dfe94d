package dev.remainder.endtoend.trouble;

import dev.remainder.endtoend.shop.Http;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A command that a client wants done once, and every time it was sent. */
final class Asked {

  final String id;
  final boolean hasKey;
  private final String method;
  private final String path;
  private final String body;
  private final Consumer<String> surprises;
  private final List<Sent> sent = new CopyOnWriteArrayList<>();

  /**
   * @param body as JSON, or null for none
   * @param surprises told of answers that there should never be
   */
  Asked(
      String id,
      boolean hasKey,
      String method,
      String path,
      String body,
      Consumer<String> surprises) {
    this.id = id;
    this.hasKey = hasKey;
    this.method = method;
    this.path = path;
    this.body = body;
    this.surprises = surprises;
  }

  /** Written down before it is sent. */
  Sent send(Http door) {
    var once = new Sent(id + "." + sent.size());
    sent.add(once);
    var headers = new HashMap<String, String>();
    headers.put("X-Correlation-Id", once.correlationId);
    if (hasKey) {
      headers.put("Idempotency-Key", id);
    }
    try {
      if (!once.answered(door.send(method, path, body, headers))) {
        surprises.accept(once.toString());
      }
    } catch (UncheckedIOException trouble) {
      once.unanswered(trouble);
    }
    return once;
  }

  List<Sent> sent() {
    return sent;
  }

  /** The first time that it was done or refused. */
  Optional<Sent> decided() {
    return sent.stream().filter(Sent::isDecided).findFirst();
  }

  boolean isAcknowledged() {
    return decided().filter(once -> once.fate == Sent.Fate.DONE).isPresent();
  }

  @Override
  public String toString() {
    return method + " " + path + " " + body + (hasKey ? " with a key: " : ": ") + sent;
  }
}
