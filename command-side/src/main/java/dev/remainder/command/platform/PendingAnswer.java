package dev.remainder.command.platform;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * The answer to a command, made inside its transaction when everything it caused is known, so that
 * answer and events are kept together or not at all.
 */
final class PendingAnswer<A> {

  /** Metadata of the command that is to be answered; never stored. */
  static final String KEY = PendingAnswer.class.getName();

  private final Function<Recorded, ResponseEntity<A>> answer;
  private @Nullable ResponseEntity<A> made;

  PendingAnswer(Function<Recorded, ResponseEntity<A>> answer) {
    this.answer = answer;
  }

  ResponseEntity<A> made() {
    if (made == null) {
      throw new IllegalStateException("The transaction ended without an answer");
    }
    return made;
  }

  void make(Recorded recorded) {
    made = answer.apply(recorded);
  }
}
