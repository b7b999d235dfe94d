package dev.remainder.query.whatif.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.query.history.EventStreams;
import dev.remainder.query.history.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** The log that the real program wrote, played again. */
public final class PlayedAgain {

  private PlayedAgain() {}

  /** Under the real rules the simulation comes to the very history, line by line. */
  public static void whatReallyHappens(EventStreams log) {
    same(log, OtherRules.NONE);
    same(log, new OtherRules(null, null, AllocationRule.PRIORITY_DATE));
  }

  private static void same(EventStreams log, OtherRules rules) {
    var real = new Journal();
    var simulated = new Journal();
    var replay = new Replay(rules, null, real, simulated);
    var views = new RealViews();
    log.readAll(events -> {
      events.forEach(recorded -> {
        replay.next(recorded.event(), recorded.at());
        views.apply(recorded);
      });
      return true;
    });
    replay.end(Instant.now());
    assertThat(replay.differsSince()).isNull();
    assertThat(simulated.entries).isEqualTo(real.entries);
    views.equal(replay.simulated());
  }

  /** Under whatever rules, from whatever moment on, the equations of domain.md 6 hold. */
  public static void whatMightHappen(EventStreams log, long seed) {
    var random = new Random(seed);
    var moments = log.readAll(events -> events.map(Recorded::at).toList());
    for (var allocation : AllocationRule.values()) {
      var rules =
          new OtherRules(
              oneOrNone(random, PickingPolicy.values()),
              oneOrNone(random, CreateBackorder.values()),
              allocation);
      var simulated = new Journal();
      var from = moments.get(random.nextInt(moments.size()));
      var replay = new Replay(rules, from, new Journal(), simulated);
      var equations = new SimulatedEquations(replay.simulated());
      log.readAll(events -> {
        events.forEach(recorded -> {
          replay.next(recorded.event(), recorded.at());
          equations.apply(recorded.event());
        });
        return true;
      });
      // Long enough for whatever is Ready only in the simulation to be shipped.
      replay.end(Instant.now().plusSeconds(3600));
      equations.hold(rules + " from " + from, simulated.deliveries());
    }
  }

  private static <T> T oneOrNone(Random random, T[] of) {
    int index = random.nextInt(of.length + 1);
    return index == of.length ? null : List.of(of).get(index);
  }
}
