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
@DisplayName("Several transfers are validated from the list, with one dialog")
class ValidateSeveralTest {

  private final Warehouse here = Warehouse.opened();

  @Test
  void eachRemainderHasAToggleOfItsOwn(Page page) {
    here.sells("Wants the rest", here.holds("Desk", 4), 6);
    here.sells("Does not", here.holds("Lamp", 3), 8);
    here.sells("Gets all", here.holds("Chair", 9), 9);
    var operator = marksAll(page, 3);

    var dialog = operator.dialog("Validate 3 transfers?");
    assertThat(dialog.getByRole(AriaRole.SWITCH)).hasCount(2);
    operator.seesRow("Transfers to validate", here.transfer(1), "4", "2");
    operator.seesRow("Transfers to validate", here.transfer(3), "9", "Nothing", "Not needed");
    page.getByLabel("Create a backorder of " + here.transfer(2)).click();
    operator.writes("Why is that not shipped later?", "Out of the range");
    Screenshots.keep(page, "several-dialog");
    inDialog(dialog, "Validate");

    operator.seesRow("What became of them", here.transfer(1), "Done", here.transfer(4));
    operator.seesRow("What became of them", here.transfer(2), "Done", "Shipped");
    Screenshots.keep(page, "several-results");
    page.keyboard().press("Escape");
    operator.seesRow("Transfers", here.transfer(4), "Waiting", "Wants the rest");
    assertThat(operator.row("Transfers", here.transfer(2)).getByText("Done")).isVisible();

    operator.follows(here.transfer(2)).opensTab("History").sees("Out of the range");
  }

  @Test
  void oneRefusalUndoesNoneOfTheOthers(Page page) {
    var kept = here.sells("Is shipped", here.holds("Desk", 2), 2);
    var lost = here.sells("Is cancelled meanwhile", here.holds("Lamp", 2), 2);
    var operator = marksAll(page, 2);
    page.getByRole(AriaRole.DIALOG).waitFor();
    here.service().post("/api/transfers/%s/cancel".formatted(lost), Map.of());

    inDialog(operator.dialog("Validate 2 transfers?"), "Validate");
    operator.seesRow("What became of them", here.transfer(1), "Done", "Shipped");
    operator.seesRow("What became of them", here.transfer(2), "Refused", "cancelled");
    org.assertj.core.api.Assertions.assertThat(
            here.service().get("/api/transfers/" + kept).path("state").asString())
        .isEqualTo("DONE");
  }

  private Operator marksAll(Page page, int count) {
    var operator =
        new Operator(page).opens("/transfers?operationType=%s-OUT".formatted(here.code()));
    assertThat(operator.row("Transfers", here.code())).hasCount(count);
    page.getByRole(
            AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Mark all that are ready"))
        .check();
    return operator.presses("Validate " + count);
  }

  private static void inDialog(com.microsoft.playwright.Locator dialog, String button) {
    dialog
        .getByRole(
            AriaRole.BUTTON,
            new com.microsoft.playwright.Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }
}
