package dev.remainder.endtoend.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/** What clients asked for, written down before it was sent, and what they were answered. */
final class Ledger {

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final AtomicInteger numbers = new AtomicInteger();
  private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();

  /** Answers that there should never be, whatever the trouble. */
  final Set<String> surprises = new ConcurrentSkipListSet<>();

  Asked write(String method, String path, String body, boolean hasKey) {
    var id = run + "-" + numbers.incrementAndGet();
    var command = new Asked(id, hasKey, method, path, body, surprises::add);
    asked.add(command);
    return command;
  }

  List<Asked> all() {
    return new ArrayList<>(asked);
  }

  /** Whether a request of that correlation id is one of these. */
  boolean isOfThisRun(String correlationId) {
    return correlationId != null && correlationId.startsWith(run + "-");
  }

  long acknowledged() {
    return asked.stream().filter(Asked::isAcknowledged).count();
  }

  /** Those that were sent and never answered. */
  long unanswered() {
    return asked.stream()
        .flatMap(command -> command.sent().stream())
        .filter(once -> once.fate == Sent.Fate.UNKNOWN)
        .count();
  }
}
