package dev.remainder.command.stockitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.remainder.command.testing.Seed;
import dev.remainder.events.stockitem.StockAllocated;
import dev.remainder.events.stockitem.StockCounted;
import dev.remainder.events.stockitem.StockItemEvent;
import dev.remainder.events.value.AllocationCause;
import dev.remainder.events.value.Quantity;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** Whatever is asked of a stock item, in whatever order. */
class StockItemPropertyTest {

  private static final int STORIES = 250;

  @Test
  void theLawsOfStockHoldAfterEveryEvent() {
    Set<Class<?>> happened = new HashSet<>();
    Set<AllocationCause> causes = EnumSet.noneOf(AllocationCause.class);
    boolean[] displaced = {false};

    Seed.theory(getClass(), STORIES)
        .forAll(lists().of(integers().all()).ofSizeBetween(1, 60))
        .checkAssert(choices -> {
          var story = new StockStory();
          choices.forEach(story::step);

          assertThat(story.laws().kept()).isEqualTo(Quantity.ZERO);
          replayGivesTheSame(story);
          for (var event : story.log()) {
            happened.add(event.getClass());
            if (event instanceof StockAllocated allocated) {
              causes.add(allocated.cause());
            }
            displaced[0] |= event instanceof StockCounted counted && !counted.displaced().isEmpty();
          }
        });

    // Laws that were never put to the test would hold as well.
    assertThat(happened).contains(StockItemEvent.class.getPermittedSubclasses());
    assertThat(causes)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(AllocationCause.INHERITED)));
    assertThat(displaced[0]).isTrue();
  }

  private static void replayGivesTheSame(StockStory story) {
    var replayed = new StockState();
    story.log().forEach(replayed::evolve);
    story
        .store()
        .look(
            AStockItem.ID,
            item -> {
              var own = (StockState) ReflectionTestUtils.getField(item, "state");
              assertThat(own.balance()).isEqualTo(replayed.balance());
              assertThat(own.queue().inOrder()).isEqualTo(replayed.queue().inOrder());
              assertThat(own.queue().shortOfStock())
                  .containsExactlyElementsOf(
                      own.queue().inOrder().stream().filter(Waiting::isShort).toList());
            });
  }
}
