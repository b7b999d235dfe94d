package dev.remainder.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.AriaRole;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Screenshots;
import dev.remainder.browser.harness.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@UsePlaywright(Chromium.class)
@DisplayName("Reports: charts, tables, CSV")
class ReportsTest {

  private static final String LONG_NAME = "Drawer Case Black With Seven Drawers";

  private final Warehouse here = Warehouse.opened();

  @BeforeEach
  void trade() {
    here.ships(here.sells("Azure Interior", here.holds(LONG_NAME, 45), 55), "CREATE");
    here.ships(here.sells("Deco Addict", here.holds("Lamp", 6), 8), "CANCEL");
  }

  @Test
  void everyReportHasItsChartAndItsTable(Page page) {
    var operator = new Operator(page).opens("/reports?warehouse=" + here.code());

    operator.seesRow("Open backorders by age", "0-7", "1", "10", "0", "10");
    operator.seesRow("Fill rate by day", "63", "81 %", "0 %");
    operator.seesRow("Top shortages", LONG_NAME, here.code(), "10");
    operator.seesRow("Short closures", "Lamp", "2", "By an operator");
    operator.seesRow("Lead time by warehouse", here.code(), "2", "0");
    for (var chart :
        List.of(
            "Open backorders by age: how much is missing, how much reserved",
            "Fill rate over time, of units, lines and orders",
            "Products of which most is missing now",
            "Closed short, by cause")) {
      assertThat(
              page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(chart))
                  .locator("svg"))
          .isVisible();
    }
    Screenshots.keep(page, "reports");
  }

  @Test
  void theChartsTellNamesWhole(Page page) {
    new Operator(page).opens("/reports?warehouse=" + here.code());
    assertThat(chart(page, "Products of which most is missing now")).containsText("Drawer Case");
    assertThat(chart(page, "Products of which most is missing now")).not().containsText("…");
    assertThat(chart(page, "Products of which most is missing now")).not().containsText("...");
    for (var cause :
        List.of("By policy", "By an operator", "Transfer cancelled", "Order cancelled")) {
      assertThat(chart(page, "Closed short, by cause")).containsText(cause);
    }
  }

  @Test
  void backordersAreDownloadedAsCsv(Page page) throws IOException {
    var operator = new Operator(page).opens("/backorders?warehouse=" + here.code());
    operator.seesRow("Backorders", here.transfer(2), "Azure Interior", LONG_NAME, "10", "10");

    var file = page.waitForDownload(() -> operator.presses("Backorders as CSV"));
    assertThat(file.suggestedFilename()).isEqualTo("backorders.csv");
    var lines = Files.readAllLines(file.path());
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).contains("transfer").contains("ageDays");
    assertThat(lines.getLast()).contains(here.transfer(2)).contains("Azure Interior");

    operator.presses("Why is %s of %s short?".formatted(LONG_NAME, here.transfer(2)));
    operator.sees("wants 10, holds 0, lacks 10");
  }

  @Test
  void reportsAreOfThePastToo(Page page) {
    var operator =
        new Operator(page)
            .opens("/reports?warehouse=%s&asOf=2020-01-01T00:00:00.000Z".formatted(here.code()));
    operator.sees("There are no open backorders").presses("Clear filters");
    operator.sees("See every one");
  }

  private static com.microsoft.playwright.Locator chart(Page page, String label) {
    return page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(label)).locator("svg");
  }
}
