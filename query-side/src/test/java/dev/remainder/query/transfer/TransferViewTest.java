package dev.remainder.query.transfer;

import static dev.remainder.events.value.TransferState.CANCELLED;
import static dev.remainder.events.value.TransferState.DONE;
import static dev.remainder.events.value.TransferState.READY;
import static dev.remainder.events.value.TransferState.WAITING;
import static dev.remainder.query.language.OrderEvents.goods;
import static dev.remainder.query.language.Quantities.NOW;
import static dev.remainder.query.language.Quantities.q;
import static dev.remainder.query.language.TransferEvents.line;
import static dev.remainder.query.language.TransferEvents.some;
import static dev.remainder.query.language.TransferEvents.validatedLine;
import static dev.remainder.query.transfer.TransferAction.CANCEL;
import static dev.remainder.query.transfer.TransferAction.CHECK_AVAILABILITY;
import static dev.remainder.query.transfer.TransferAction.UNRESERVE;
import static dev.remainder.query.transfer.TransferAction.VALIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remainder.events.transfer.TransferEvent;
import dev.remainder.events.value.Priority;
import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.Story;
import dev.remainder.query.language.TransferEvents;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TransferViewTest {

  private final OrderEvents order = OrderEvents.of("S00001", goods(1, "A", 10));
  private final TransferEvents transfer = TransferEvents.of(order, "WH/OUT/00001");
  private final TransferEvents backorder = transfer.backorder("WH/OUT/00002");

  @Test
  void beginsWaitingAndHoldsNothing() {
    var view = planned();
    assertThat(view.state()).isEqualTo(WAITING);
    assertThat(view.order()).isEqualTo(new OrderRef(order.stream(), "S00001"));
    assertThat(view.createdAt()).isEqualTo(NOW);
    assertThat(view.backorderOf()).isNull();
    assertThat(view.allowed()).containsExactly(CHECK_AVAILABILITY, CANCEL);
    assertLine(view, 10, 0, 0, 0, 0);
  }

  @Test
  void knowsWhoseBackorderItIs() {
    var view =
        Story.<TransferView, TransferEvent>of(
            TransferView::evolve, backorder.planned(line(1, "A", 4)));
    assertThat(view.backorderOf()).isEqualTo(transfer.ref());
  }

  @Test
  void isReadyWithWhatIsReserved() {
    var partly = planned(transfer.reserved(1, "A", 6, READY));
    assertLine(partly, 10, 6, 0, 0, 0);
    assertThat(partly.allowed()).containsExactly(VALIDATE, CHECK_AVAILABILITY, UNRESERVE, CANCEL);
    var fully = planned(transfer.reserved(1, "A", 10, READY));
    assertThat(fully.allowed()).containsExactly(VALIDATE, UNRESERVE, CANCEL);
  }

  @Test
  void mayGiveBackWhatItHoldsWhileWaiting() {
    assertThat(planned(transfer.reserved(1, "A", 6, WAITING)).allowed())
        .containsExactly(CHECK_AVAILABILITY, UNRESERVE, CANCEL);
  }

  @Test
  void losesAndGivesBackReservations() {
    var displaced =
        planned(transfer.reserved(1, "A", 6, READY), transfer.displaced(1, "A", 2, READY));
    assertLine(displaced, 10, 2, 0, 0, 0);
    var unreserved =
        planned(transfer.reserved(1, "A", 6, READY), transfer.unreserved(some(1, "A", 6)));
    assertLine(unreserved, 10, 0, 0, 0, 0);
    assertThat(unreserved.state()).isEqualTo(WAITING);
  }

  @Test
  void followsItsDemand() {
    var raised =
        planned(transfer.reserved(1, "A", 10, READY), transfer.raised(line(1, "A", 12), 2, READY));
    assertLine(raised, 12, 10, 0, 0, 0);
    var lowered =
        planned(transfer.reserved(1, "A", 10, READY), transfer.lowered(1, "A", 7, 3, READY));
    assertLine(lowered, 7, 7, 0, 0, 0);
    var longer = planned(transfer.raised(line(2, "B", 3), 3, WAITING));
    assertThat(longer.lines()).extracting(TransferLineView::sku).containsExactly("A", "B");
  }

  @Test
  void tellsItsLinesByNumberWhateverCameFirst() {
    var second = backorder.planned(line(2, "B", 4));
    var joined = backorder.raised(line(1, "A", 3), 3, WAITING);
    var view = Story.<TransferView, TransferEvent>of(TransferView::evolve, second, joined);
    assertThat(view.lines()).extracting(TransferLineView::line).containsExactly(1, 2);

    var done =
        backorder.validated(null, validatedLine(2, "B", 4, 0, 0), validatedLine(1, "A", 3, 0, 0));
    var shipped = Story.<TransferView, TransferEvent>of(TransferView::evolve, second, joined, done);
    assertThat(shipped.lines()).extracting(TransferLineView::sku).containsExactly("A", "B");
  }

  @Test
  void followsChecksAndRescheduling() {
    assertThat(planned(transfer.availabilityChecked(WAITING)).state()).isEqualTo(WAITING);
    var later = NOW.plus(Duration.ofDays(3));
    var view = planned(transfer.rescheduled(Priority.URGENT, later, WAITING));
    assertThat(view.priority()).isEqualTo(Priority.URGENT);
    assertThat(view.scheduledDate()).isEqualTo(later);
  }

  @Test
  void isDoneWithABackorder() {
    var view =
        planned(
            transfer.reserved(1, "A", 6, READY),
            transfer.validated(backorder, validatedLine(1, "A", 6, 4, 0)),
            transfer.backorderCreated(backorder, line(1, "A", 4)));
    assertThat(view.state()).isEqualTo(DONE);
    assertThat(view.doneAt()).isEqualTo(NOW);
    assertThat(view.backorders()).containsExactly(backorder.ref());
    assertThat(view.allowed()).isEmpty();
    assertLine(view, 10, 0, 6, 4, 0);
  }

  @Test
  void isDoneWithTheRemainderCancelled() {
    var view =
        planned(
            transfer.validated(null, validatedLine(1, "A", 6, 0, 4)),
            transfer.remainderCancelled(some(1, "A", 4)));
    assertThat(view.state()).isEqualTo(DONE);
    assertThat(view.backorders()).isEmpty();
    assertLine(view, 10, 0, 6, 0, 4);
  }

  @Test
  void holdsNothingOnceCancelled() {
    var view = planned(transfer.reserved(1, "A", 6, READY), transfer.cancelled(some(1, "A", 10)));
    assertThat(view.state()).isEqualTo(CANCELLED);
    assertThat(view.doneAt()).isNull();
    assertThat(view.allowed()).isEmpty();
    assertLine(view, 10, 0, 0, 0, 10);
  }

  @Test
  void refusesToBePlannedTwice() {
    assertThatThrownBy(() -> planned(transfer.planned())).isInstanceOf(IllegalStateException.class);
  }

  private TransferView planned(TransferEvent... later) {
    var events = new TransferEvent[later.length + 1];
    events[0] = transfer.planned(line(1, "A", 10));
    System.arraycopy(later, 0, events, 1, later.length);
    var view = Story.<TransferView, TransferEvent>of(TransferView::evolve, events);
    assertThat(view.version()).isEqualTo(later.length);
    return view;
  }

  private static void assertLine(
      TransferView view, long demand, long reserved, long done, long backordered, long cancelled) {
    var line = view.lines().getFirst();
    assertThat(
            new Object[] {
              line.demand(), line.reserved(), line.done(), line.backordered(), line.cancelled()
            })
        .containsExactly(q(demand), q(reserved), q(done), q(backordered), q(cancelled));
  }
}
