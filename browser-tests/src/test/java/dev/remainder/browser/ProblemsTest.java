package dev.remainder.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.AriaRole;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Screenshots;
import dev.remainder.browser.harness.Warehouse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@UsePlaywright(Chromium.class)
@DisplayName("What the service refuses is said in words, where it was asked")
class ProblemsTest {

  private final Warehouse here = Warehouse.opened();

  @Test
  void moreThanDemand(Page page) {
    var operator = readyDesk(page, 6).writes("Quantity of Desk", "7").presses("Validate");
    assertThat(problem(page, "over-delivery")).containsText("More than was asked for");
    Screenshots.keep(page, "refused-over-delivery");
    operator.seesStatus("Ready").presses("Close");
    assertThat(problem(page, "over-delivery")).isHidden();
  }

  @Test
  void nothingToShip(Page page) {
    readyDesk(page, 6).writes("Quantity of Desk", "0").presses("Validate");
    assertThat(problem(page, "nothing-to-ship")).isVisible();
  }

  @Test
  void somebodyElseWasFaster(Page page) {
    var sku = here.holds("Desk", 6);
    var transfer = here.sells("Azure Interior", sku, 6);
    var operator = new Operator(page).opens("/transfers/" + transfer).seesStatus("Ready");
    // The page does not hear of it: as if its connection were slow.
    page.route("**/api/transfers/" + transfer, route -> route.abort());
    here.service().command("PATCH", "/api/transfers/" + transfer, Map.of("priority", "URGENT"));
    operator.presses("Validate");
    assertThat(page.getByText("Somebody was faster").first()).isVisible();
    page.unroute("**/api/transfers/" + transfer);
    page.reload();
    operator.seesStatus("Ready");
    assertThat(operator.button("Urgent")).hasAttribute("aria-pressed", "true");
  }

  @Test
  void aFieldThatIsWrong(Page page) {
    var sku = here.holds("Desk", 6);
    var operator = new Operator(page).opens("/orders/new").writes("Customer", "Azure Interior");
    operator.finds("Product of line 1", sku).writes("Quantity of line 1", "1.2345");
    operator.presses("Save").seesHeading("New quotation");
    assertThat(page.getByRole(AriaRole.GROUP).getByRole(AriaRole.ALERT))
        .containsText("at most 9 digits before the point and 3 after it");
    operator.writes("Quantity of line 1", "1.234").presses("Save").seesStatus("Quotation");
  }

  @Test
  void anAddressOfNothing(Page page) {
    var operator = new Operator(page).opens("/transfers/no-such-transfer");
    assertThat(problem(page, "unknown-transfer")).isVisible();
    operator.opens("/stock/NOPE/NOPE");
    assertThat(problem(page, "unknown-stock-item")).isVisible();
    operator.opens("/no/such/page").sees("There is nothing here");
  }

  @Test
  void aServiceThatDoesNotAnswer(Page page) {
    var operator = readyDesk(page, 6);
    page.route("**/validate", route -> route.abort());
    operator.presses("Validate");
    assertThat(problem(page, "unreachable")).containsText("Nothing was lost");

    page.unroute("**/validate");
    operator.presses("Validate").seesStatus("Done");
  }

  @Test
  void aLineIsNeverLoweredBelowWhatWasDelivered(Page page) {
    var sku = here.holds("Desk", 4);
    here.ships(here.sells("Azure Interior", sku, 6), "CREATE");
    var operator = new Operator(page).opens("/orders?q=Azure&sku=" + sku);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("S0")).first().click();
    operator.presses("Change the quantity of Desk").writes("Quantity of Desk", "3");
    operator.presses("Save");
    assertThat(operator.row("Order lines", "Desk").getByRole(AriaRole.ALERT)).containsText("4");
    operator.writes("Quantity of Desk", "5").presses("Save");
    operator.seesRow("Order lines", "Desk", "5", "4", "0", "1", "0");
  }

  private Operator readyDesk(Page page, int quantity) {
    var transfer = here.sells("Azure Interior", here.holds("Desk", quantity), quantity);
    return new Operator(page).opens("/transfers/" + transfer).seesStatus("Ready");
  }

  private static com.microsoft.playwright.Locator problem(Page page, String code) {
    return page.locator("[data-problem='%s']".formatted(code));
  }
}
