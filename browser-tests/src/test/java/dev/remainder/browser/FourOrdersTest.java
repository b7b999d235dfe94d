package dev.remainder.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Screenshots;
import dev.remainder.browser.harness.Warehouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@UsePlaywright(Chromium.class)
@DisplayName("The four orders of domain.md 7, played by clicking")
class FourOrdersTest {

  private static final String ASKED = "Create Backorder?";

  private final Warehouse here = Warehouse.opened();

  @Test
  void aBackorderIsWantedAndDeliveredLater(Page page) {
    var sku = here.withPolicy("ASK").holds("Drawer Case Black", 45);
    var operator = ordered(page, "Azure Interior", sku, 55).presses("Validate");

    assertThat(operator.dialog(ASKED)).isVisible();
    operator.seesRow("Processed and left over", "Drawer Case Black", "55", "45", "10");
    Screenshots.keep(page, "domain-7-ask-dialog");
    operator.presses("Create Backorder").seesStatus("Done");
    operator.seesRow("Operations", "Drawer Case Black", sku, "55", "45", "10", "0");
    operator.opensTab("Backorders");
    assertThat(page.locator("li li")).hasText(here.transfer(2) + " Waiting");
    Screenshots.keep(page, "domain-7-ask-chain");

    delivery(operator, "Partially Delivered", "Open", 2);
    operator.opensTab("Order Lines");
    operator.seesRow("Order lines", "Drawer Case Black", "55", "45", "0", "10", "0");
    Screenshots.keep(page, "domain-7-ask-partially-delivered");

    operator.opens(here.stock(sku)).presses("Update quantity of Drawer Case Black");
    operator.writes("On hand", "20");
    operator.sees("%s gets 10 and becomes Ready".formatted(here.transfer(2)));
    operator.presses("Apply");
    operator.seesRow("Queue", here.transfer(2), "10", "10", "0").follows(here.transfer(2));

    operator.seesHeading(here.transfer(2)).seesStatus("Ready");
    operator.seesFact("Back Order of", here.transfer(1));
    operator.presses("Validate").seesStatus("Done");
    delivery(operator, "Fully Delivered", "Delivered in full", 2);
    Screenshots.keep(page, "domain-7-ask-delivered-in-full");
  }

  @Test
  void noBackorderIsWanted(Page page) {
    var sku = here.withPolicy("ASK").holds("Drawer Case Black", 45);
    var operator = ordered(page, "Azure Interior", sku, 55).presses("Validate");

    operator.presses("No Backorder");
    operator.writes("Why is the remainder not shipped later?", "Customer buys elsewhere");
    Screenshots.keep(page, "domain-7-ask-no-backorder");
    operator.presses("Cancel the remainder").seesStatus("Done");
    operator.seesRow("Operations", "Drawer Case Black", sku, "55", "45", "0", "10");
    operator.opensTab("History").sees("Customer buys elsewhere");

    delivery(operator, "Fully Delivered", "Closed short", 1);
    Screenshots.keep(page, "domain-7-ask-closed-short");
  }

  @Test
  void alwaysMakesTheBackorderWithoutAQuestion(Page page) {
    var sku = here.withPolicy("ALWAYS").holds("Letter Tray", 10);
    var operator = ordered(page, "Deco Addict", sku, 20).presses("Validate");

    operator.seesStatus("Done").seesRow("Operations", "Letter Tray", sku, "20", "10", "10", "0");
    assertThat(operator.dialog(ASKED)).isHidden();
    operator.sees("%s was made for what is left over".formatted(here.transfer(2)));
    delivery(operator, "Partially Delivered", "Open", 2);
    Screenshots.keep(page, "domain-7-always");
  }

  @Test
  void neverCancelsTheRemainderWithoutAQuestion(Page page) {
    var sku = here.withPolicy("NEVER").holds("Magnetic Board", 10);
    var operator = ordered(page, "Gemini Furniture", sku, 20).presses("Validate");

    operator.seesStatus("Done").seesRow("Operations", "Magnetic Board", sku, "20", "10", "0", "10");
    assertThat(operator.dialog(ASKED)).isHidden();
    delivery(operator, "Fully Delivered", "Closed short", 1);
    Screenshots.keep(page, "domain-7-never");
  }

  @Test
  void discardingTheQuestionLeavesNothingBehindAndItIsAskedAgain(Page page) {
    var sku = here.withPolicy("ASK").holds("Drawer Case Black", 45);
    var operator = ordered(page, "Azure Interior", sku, 55).presses("Validate");

    operator.presses("Discard");
    assertThat(operator.dialog(ASKED)).isHidden();
    operator.seesStatus("Ready").presses("Validate");
    assertThat(operator.dialog(ASKED)).isVisible();
    operator.presses("Discard").opens(here.stock(sku));
    operator.seesRow("Queue", here.transfer(1), "55", "45", "10");
  }

  /** Quoted, confirmed, and its transfer opened. */
  private Operator ordered(Page page, String customer, String sku, int quantity) {
    return new Operator(page)
        .quotes(customer, here.code(), sku, quantity)
        .seesStatus("Quotation")
        .presses("Confirm")
        .seesStatus("Sales Order")
        .opensTheDelivery()
        .seesHeading(here.transfer(1))
        .seesStatus("Ready");
  }

  /** What the transfer's order says of it. */
  private static void delivery(Operator operator, String status, String outcome, int transfers) {
    operator.fact("Order").getByRole(com.microsoft.playwright.options.AriaRole.LINK).click();
    operator.seesStatus("Sales Order").opensTab("Other Info");
    operator.seesFact("Delivery Status", status).seesFact("Outcome", outcome);
    assertThat(operator.button("truck Delivery " + transfers)).isVisible();
  }
}
