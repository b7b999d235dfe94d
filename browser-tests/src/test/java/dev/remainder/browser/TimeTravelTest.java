package dev.remainder.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.AriaRole;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Screenshots;
import dev.remainder.browser.harness.Warehouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@UsePlaywright(Chromium.class)
@DisplayName("The time slider shows forms as they were")
class TimeTravelTest {

  private final Warehouse here = Warehouse.opened();

  @Test
  void anOrderAsItWasBeforeItsDelivery(Page page) {
    var sku = here.holds("Desk", 4);
    var transfer = here.sells("Azure Interior", sku, 6);
    here.ships(transfer, "CREATE");
    var operator = new Operator(page).opens("/transfers/" + transfer).seesStatus("Done");
    operator.fact("Order").getByRole(AriaRole.LINK).click();
    operator.seesRow("Order lines", "Desk", "6", "4", "0", "2", "0");

    operator.presses("As it was");
    var slider = page.getByRole(AriaRole.SLIDER);
    slider.press("ArrowLeft");
    operator.seesRow("Order lines", "Desk", "6", "4", "0", "2", "0");
    assertThat(page).hasURL(java.util.regex.Pattern.compile(".*[?&]asOf=.*"));
    slider.press("ArrowLeft");
    operator.seesRow("Order lines", "Desk", "6", "0", "4", "0", "0");
    assertThat(operator.button("Cancel")).isHidden();
    Screenshots.keep(page, "time-slider-confirmed");
    slider.press("ArrowLeft");
    operator.seesStatus("Quotation");
    assertThat(operator.button("Confirm")).isHidden();

    page.reload();
    operator.seesStatus("Quotation").presses("Back to now").seesStatus("Sales Order");
    assertThat(page).not().hasURL(java.util.regex.Pattern.compile(".*asOf=.*"));
  }

  @Test
  void aStockItemAndItsQueueAsTheyWere(Page page) {
    var sku = here.holds("Desk", 4);
    var transfer = here.sells("Azure Interior", sku, 6);
    here.counts(sku, 9);
    here.ships(transfer, "CREATE");
    var operator = new Operator(page).opens(here.stock(sku)).sees("Nobody waits for this");

    operator.opensTab("History");
    page.locator("[data-event=StockDemanded]").getByRole(AriaRole.BUTTON).click();
    operator.seesFact("On hand", "4what the shelf holds");
    operator.opensTab("Queue").seesRow("Queue", here.transfer(1), "6", "4", "2");
    assertThat(operator.button("Receive Desk")).isHidden();
    operator.presses("Why is Desk of %s short?".formatted(here.transfer(1)));
    assertThat(operator.dialog("Why is Desk of %s short?".formatted(here.transfer(1))))
        .containsText("wants 6, holds 4, lacks 2");
  }

  @Test
  void theTimelineTellsWhatHappenedAndLeadsToEachMoment(Page page) {
    var sku = here.holds("Desk", 4);
    var transfer = here.sells("Azure Interior", sku, 6);
    here.ships(transfer, "CREATE");
    var operator = new Operator(page).opens("/transfers/" + transfer).opensTab("History");

    assertThat(page.locator("[data-event]").first()).containsText(here.transfer(2));
    page.locator("[data-event=TransferPlanned]").getByRole(AriaRole.BUTTON).click();
    operator.seesStatus("Ready").seesHeading(here.transfer(1));
    assertThat(operator.button("Validate")).isHidden();
  }
}
