package dev.remainder.query.history.narrative;

import static dev.remainder.query.language.OrderEvents.goods;
import static dev.remainder.query.language.Quantities.NOW;
import static dev.remainder.query.language.Quantities.balance;
import static dev.remainder.query.language.Quantities.q;
import static dev.remainder.query.language.StockEvents.loses;
import static dev.remainder.query.language.TransferEvents.line;
import static dev.remainder.query.language.TransferEvents.some;
import static dev.remainder.query.language.TransferEvents.validatedLine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.DomainEvent;
import dev.remainder.events.value.Priority;
import dev.remainder.events.value.TransferState;
import dev.remainder.query.language.OrderEvents;
import dev.remainder.query.language.StockEvents;
import dev.remainder.query.language.TransferEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NarrativeTest {

  private final OrderEvents order = OrderEvents.of("S00001", goods(1, "TRAY", 20));
  private final TransferEvents first = TransferEvents.of(order, "WH/OUT/00001");
  private final TransferEvents second = first.backorder("WH/OUT/00002");
  private final StockEvents stock = StockEvents.of("TRAY");
  private final Narrative narrative = new Narrative();

  @BeforeEach
  void theTransferIsKnown() {
    narrative.tell(first.planned(line(1, "TRAY", 20)), "anna");
  }

  @Test
  void tellsOfOrders() {
    tells(
        order.termsChanged(),
        "anna changed the terms: urgent; to be shipped all at once; Create Backorder Never;"
            + " scheduled for 2 March 2026 10:00 UTC");
    tells(order.added(goods(2, "BOARD", 1), null), "anna added line 2: 1 unit of BOARD");
    tells(
        order.raised(1, 25, first, false),
        "anna raised line 1 from 20 to 25 units of TRAY; 5 units more to be shipped");
    tells(
        order.lowered(1, 15, 2),
        "anna lowered line 1 from 20 to 15 units of TRAY; 2 units of it had been cancelled"
            + " before");
    tells(order.cancelled(), "anna cancelled S00001 (reason: no longer wanted)");
    tells(
        order.delivered(first, null, validatedLine(1, "TRAY", 10, 0, 10)),
        "WH/OUT/00001 delivered 10 units of TRAY; 10 units of TRAY left over and cancelled");
    tells(
        order.transferCancelled(first, some(1, "TRAY", 20)),
        "WH/OUT/00001 was cancelled, and with it 20 units of TRAY of the order");
  }

  @Test
  void tellsOfTransfers() {
    tells(
        first.raised(line(1, "TRAY", 25), 5, TransferState.READY),
        "WH/OUT/00001 is to ship 5 units of TRAY more, 25 in all");
    tells(
        first.raised(line(2, "BOARD", 3), 3, TransferState.READY),
        "WH/OUT/00001 is to ship 3 units of BOARD as well");
    tells(
        first.lowered(1, "TRAY", 19, 1, TransferState.READY),
        "WH/OUT/00001 is to ship 1 unit of TRAY less, 19 in all");
    tells(
        first.displaced(1, "TRAY", 4, TransferState.READY),
        "A count found only 4 units: WH/OUT/00001 lost 1 unit of TRAY, holds 4 and is Ready"
            + " (reason: cycle count)");
    tells(
        first.availabilityChecked(TransferState.READY),
        "anna checked availability for WH/OUT/00001, which lacked nothing");
    tells(
        first.unreserved(some(1, "TRAY", 4)),
        "anna gave back what WH/OUT/00001 held: 4 units of TRAY; it gets stock again when"
            + " availability is checked");
    tells(
        first.rescheduled(Priority.URGENT, NOW, TransferState.WAITING),
        "anna rescheduled WH/OUT/00001: urgent, to leave on 2 March 2026 10:00 UTC");
    tells(first.cancelled(some(1, "TRAY", 20)), "anna cancelled WH/OUT/00001");
    tells(
        first.remainderCancelled(some(1, "TRAY", 10)),
        "WH/OUT/00001 left over 10 units of TRAY, and that was cancelled; Create Backorder was"
            + " Ask, anna chose No Backorder (reason: out of print)");
  }

  @Test
  void remembersWhoDecidedOnABackorder() {
    narrative.tell(first.validated(second, validatedLine(1, "TRAY", 10, 10, 0)), "bert");
    tells(
        first.backorderCreated(second, line(1, "TRAY", 10)),
        "WH/OUT/00002 was made for the 10 units WH/OUT/00001 left over; Create Backorder was Ask,"
            + " bert chose Create");
  }

  @Test
  void tellsOfStock() {
    tells(stock.opened(), "TRAY (Name of TRAY) can be kept at WH from now on");
    tells(
        stock.counted(balance(4, 4), loses(first, 1, 5, 4)),
        "anna counted 4 units, 1 more than known; less than was promised, so WH/OUT/00001 lost 5"
            + " (reason: cycle count)");
    tells(stock.demanded(first, 1, 20, balance(4, 4)), "WH/OUT/00001 asked for 20 units");
    tells(stock.raised(first, 1, 21, balance(4, 4)), "WH/OUT/00001 wants 1 unit more, 21 in all");
    tells(
        stock.lowered(first, 1, 3, 1, balance(4, 3)),
        "WH/OUT/00001 wants 1 unit less, 3 in all; 1 unit given back");
    tells(
        stock.reranked(first, 1, Priority.NORMAL, NOW, balance(4, 3)),
        "WH/OUT/00001 moved in the queue: it is of normal priority, to leave on 2 March 2026"
            + " 10:00 UTC");
    tells(
        stock.unreserved(first, 1, 3, balance(4, 0)),
        "WH/OUT/00001 gave back 3 units and gets stock again when availability is checked");
    tells(
        stock.withdrawn(first, 1, 3, balance(4, 0)),
        "WH/OUT/00001 left the queue without shipping; 3 units given back");
  }

  @Test
  void speaksOfWhomItDoesNotKnow() {
    assertThat(narrative.tell(order.cancelled(), null)).startsWith("Somebody cancelled");
    assertThat(narrative.tell(order.cancelled(), "anonymous")).startsWith("Somebody cancelled");
    assertThat(narrative.tell(order.cancelled(), "system")).startsWith("The system cancelled");
  }

  @Test
  void countsInGoodEnglish() {
    assertThat(Words.units(q(1))).isEqualTo("1 unit");
    assertThat(Words.place(1) + Words.place(2) + Words.place(3)).isEqualTo("1st2nd3rd");
    assertThat(Words.place(11) + Words.place(112) + Words.place(23)).isEqualTo("11th112th23rd");
  }

  private void tells(DomainEvent event, String sentence) {
    assertThat(narrative.tell(event, "anna")).isEqualTo(sentence);
  }
}
