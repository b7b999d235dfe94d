package dev.remainder.query.why;

import static dev.remainder.query.history.narrative.Words.units;

import dev.remainder.events.value.PickingPolicy;
import dev.remainder.events.value.TransferState;
import dev.remainder.query.history.narrative.Words;
import dev.remainder.query.transfer.TransferLineView;
import dev.remainder.query.transfer.TransferView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells people why a line is short: what happened to it, and how it stands. */
final class Sentences {

  private Sentences() {}

  static List<String> of(
      TransferView transfer, TransferLineView line, LineStory story, @Nullable Standing standing) {
    var sentences = new ArrayList<>(whatHappened(story));
    var waiting = story.line();
    if (standing == null || waiting == null) {
      sentences.add(
          "It does not wait any more: %s is %s"
              .formatted(transfer.reference(), Words.state(transfer.state())));
      return sentences;
    }
    var missing = AheadOfIt.missing(waiting);
    sentences.add(
        missing.isPositive()
            ? StandingInWords.lacking(missing, standing)
            : "It holds all it is to ship: " + units(waiting.reserved()));
    allAtOnce(transfer, line, sentences);
    return sentences;
  }

  private static List<String> whatHappened(LineStory story) {
    var decisions =
        story.decisions().stream()
            .map(it -> new Told(it.position(), it.at(), DecisionInWords.of(it)));
    var losses =
        story.losses().stream().map(it -> new Told(it.position(), it.at(), DecisionInWords.of(it)));
    return Stream.concat(decisions, losses)
        .sorted(Comparator.comparing(Told::position))
        .map(it -> Words.date(it.at()) + ": " + it.sentence())
        .toList();
  }

  /** Where every line has to be ready, another line may be what keeps the transfer waiting. */
  private static void allAtOnce(
      TransferView transfer, TransferLineView line, List<String> sentences) {
    if (transfer.pickingPolicy() == PickingPolicy.ALL_AT_ONCE
        && transfer.state() == TransferState.WAITING) {
      var others =
          transfer.lines().stream()
              .filter(it -> it.line() != line.line() && it.reserved().isLessThan(it.demand()))
              .map(it -> Words.unitsOf(it.demand().minus(it.reserved()), it.sku()))
              .toList();
      sentences.add(
          "Its order ships all at once, so %s is Ready only when every line is reserved in full%s"
              .formatted(
                  transfer.reference(),
                  others.isEmpty() ? "" : "; its other lines lack " + Words.and(others)));
    }
  }

  private record Told(long position, Instant at, String sentence) {}
}
