package dev.remainder.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Typist;
import dev.remainder.browser.harness.Warehouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@UsePlaywright(Chromium.class)
@DisplayName("Everything can be done without a mouse")
class KeyboardTest {

  private final Warehouse here = Warehouse.opened();

  @Test
  void anOrderIsQuotedConfirmedAndValidatedWithABackorder(Page page) {
    var sku = here.holds("Desk", 4);
    var typist = new Typist(page);
    page.navigate("/orders");
    var operator = new Operator(page).seesHeading("Orders");

    typist.presses("n");
    operator.seesHeading("New quotation");
    assertThat(operator.field("Customer")).isFocused();
    typist.writes("Azure Interior").tabsTo("Warehouse").writes(here.code());
    operator.sees("Warehouse " + here.code());
    typist.presses("Enter").tabsTo("Product of line 1").writes(sku);
    operator.sees("Desk (%s)".formatted(sku));
    typist.presses("Enter").tabsTo("Quantity of line 1").presses("ControlOrMeta+a").writes("6");
    typist.presses("Enter");

    operator.seesStatus("Quotation");
    typist.presses("c");
    operator.seesStatus("Sales Order");
    typist.tabsTo("Delivery 1").presses("Enter");
    operator.seesHeading(here.transfer(1)).seesStatus("Ready");
    typist.presses("v");
    assertThat(operator.button("Create Backorder")).isFocused();
    typist.presses("Enter");
    operator.seesStatus("Done").seesRow("Operations", "Desk", "6", "4", "2", "0");

    typist.tabsTo("Operations").presses("ArrowRight").presses("Enter");
    typist.tabsTo(here.transfer(2)).presses("Enter");
    operator.seesHeading(here.transfer(2)).seesStatus("Waiting");
  }

  @Test
  void theQuestionIsAnsweredWithNoAndAReason(Page page) {
    var transfer = here.sells("Azure Interior", here.holds("Desk", 4), 6);
    var operator = new Operator(page).opens("/transfers/" + transfer).seesStatus("Ready");
    var typist = new Typist(page).presses("v");
    assertThat(operator.button("Create Backorder")).isFocused();
    typist.presses("Escape");
    assertThat(operator.dialog("Create Backorder?")).isHidden();

    typist.presses("v");
    assertThat(operator.button("Create Backorder")).isFocused();
    typist.presses("Shift+Tab").presses("Enter");
    assertThat(operator.field("Why is the remainder not shipped later?")).isFocused();
    typist.writes("Not made any more").tabsTo("Cancel the remainder").presses("Enter");
    operator.seesStatus("Done").seesRow("Operations", "Desk", "6", "4", "0", "2");
  }

  @Test
  void slashSearchesAndALetterThatIsWrittenIsOnlyALetter(Page page) {
    here.quotes("Vincent van Gogh", here.holds("Desk", 1), 1);
    var operator = new Operator(page).opens("/orders").seesHeading("Orders");
    var typist = new Typist(page).presses("/");
    assertThat(operator.field("Search orders")).isFocused();
    typist.writes("vincent");
    assertThat(page).hasURL(java.util.regex.Pattern.compile(".*[?&]q=vincent.*"));
    operator.sees("Vincent van Gogh").seesHeading("Orders");
  }

  @Test
  void theListIsMarkedAndValidatedTogether(Page page) {
    here.sells("Azure Interior", here.holds("Desk", 4), 4);
    var operator =
        new Operator(page).opens("/transfers?operationType=%s-OUT".formatted(here.code()));
    operator.seesRow("Transfers", here.transfer(1), "Ready");
    var typist = new Typist(page).tabsTo("Mark " + here.transfer(1)).presses("Space");
    assertThat(operator.button("Validate 1")).isVisible();
    typist.presses("v");
    assertThat(operator.dialog("Validate 1 transfer?")).containsText("Not needed");
    typist.tabsTo("Validate").presses("Enter");
    operator.seesRow("What became of them", here.transfer(1), "Done");
  }

  @Test
  void whereTheFocusIsCanBeSeenAndTheContentIsOneKeyAway(Page page) {
    new Operator(page).opens("/orders").seesHeading("Orders");
    var typist = new Typist(page).presses("Tab");
    assertThat(page.getByText("Skip to content")).isFocused();
    assertThat(page.getByText("Skip to content")).isInViewport();
    typist.presses("Enter");
    assertThat(page.locator("main")).isFocused();
    typist.presses("?");
    assertThat(new Operator(page).dialog("Keyboard shortcuts")).containsText("Validate");
  }
}
