package dev.remainder.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Screenshots;
import dev.remainder.browser.harness.Warehouse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@UsePlaywright(Chromium.class)
@DisplayName("Stock: queue, why a line is short, receive and count with a preview")
class StockTest {

  private final Warehouse here = Warehouse.opened();

  @Test
  void whyALineIsShortIsToldWhereverItIsShown(Page page) {
    var sku = here.holds("Desk", 5);
    here.sells("First", sku, 5);
    var second = here.sells("Second", sku, 3);
    here.service().command("PATCH", "/api/transfers/" + second, Map.of("priority", "URGENT"));
    here.sells("Third", sku, 2);

    var operator = new Operator(page).opens(here.stock(sku)).sees("Short 5");
    assertThat(page.locator("[aria-label=Queue] tbody tr.ant-table-row"))
        .containsText(new String[] {here.transfer(2) + " ", here.transfer(1), here.transfer(3)});
    operator.presses("Why is Desk of %s short?".formatted(here.transfer(3)));
    var drawer = operator.dialog("Why is Desk of %s short?".formatted(here.transfer(3)));
    assertThat(drawer).containsText("wants 2, holds 0, lacks 2");
    assertThat(drawer.locator("ol li").first()).containsText("2nd in the queue");
    Screenshots.keep(page, "why-short");

    operator.opens("/transfers/" + second).presses("Why is Desk short?");
    assertThat(operator.dialog("Why is Desk short?")).containsText("wants 3, holds 0, lacks 3");
  }

  @Test
  void receivingTellsBeforehandWhoBecomesReady(Page page) {
    var sku = here.holds("Desk", 0);
    here.sells("First", sku, 5);
    here.sells("Second", sku, 3);
    var operator =
        new Operator(page)
            .opens("/stock?warehouse=%s&sku=%s".formatted(here.code(), sku))
            .presses("Receive Desk");

    operator.writes("Quantity", "6").writes("Reference", "PO-7");
    operator.sees("%s gets 5 and becomes Ready".formatted(here.transfer(1)));
    operator.sees("%s gets 1 and becomes Ready".formatted(here.transfer(2)));
    Screenshots.keep(page, "receive-preview");
    operator.dialog("Receive Desk").getByText("Receive", exact()).click();
    operator.seesRow("Stock", "Desk", sku, here.code(), "6", "6", "0", "2");
    operator.opens(here.stock(sku)).opensTab("History").sees("PO-7");
  }

  @Test
  void countingTellsBeforehandWhoLosesStock(Page page) {
    var sku = here.holds("Desk", 8);
    here.sells("First", sku, 5);
    here.sells("Second", sku, 3);
    var operator = new Operator(page).opens(here.stock(sku));
    operator.presses("Update quantity of Desk").writes("On hand", "5");

    operator.sees("%s loses 3 and waits again".formatted(here.transfer(2)));
    operator.writes("Reason", "cycle count").presses("Apply");
    operator.seesRow("Queue", here.transfer(1), "5", "5", "0");
    operator.seesRow("Queue", here.transfer(2), "3", "0", "3").follows(here.transfer(2));
    operator.seesStatus("Waiting").opensTab("History").sees("cycle count");
  }

  @Test
  void aDiscardedPreviewChangesNothing(Page page) {
    var sku = here.holds("Desk", 8);
    var operator = new Operator(page).opens(here.stock(sku));
    operator.presses("Update quantity of Desk").writes("On hand", "1");
    operator.sees("No transfer gets or loses stock by this.").presses("Discard");
    page.reload();
    operator.seesFact("On hand", "8what the shelf holds");
  }

  private static com.microsoft.playwright.Locator.GetByTextOptions exact() {
    return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
  }
}
