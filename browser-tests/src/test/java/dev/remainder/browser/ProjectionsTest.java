package dev.remainder.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.AriaRole;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Database;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Screenshots;
import dev.remainder.browser.harness.Service;
import dev.remainder.browser.harness.Warehouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@UsePlaywright(Chromium.class)
@DisplayName("Projections: lag, rebuild, dead letters")
class ProjectionsTest {

  @Test
  void aRebuildShowsHowFarItIsAndWhatCameOfIt(Page page) {
    Warehouse.opened().holds("Desk", 1);
    var operator = new Operator(page).opens("/projections").seesHeading("Projections");
    var stock = family(page, "stock");
    assertThat(stock).containsText("Live");
    assertThat(stock).containsText("Nothing");

    try (var reader = Database.open()) {
      // Whoever reads the versions of the views keeps the rebuild from exchanging them.
      reader.execute("select * from query.view_version");
      operator.presses("Rebuild stock");
      assertThat(stock.getByRole(AriaRole.PROGRESSBAR)).isVisible();
      assertThat(stock).containsText("Exchanges them");
      assertThat(stock).containsText("Rebuilding");
      Screenshots.keep(page, "rebuild-progress");
      reader.commit();
    }
    assertThat(stock.locator("[data-verdict=SWAPPED]")).containsText("Every row was as the log");
    assertThat(stock.getByRole(AriaRole.PROGRESSBAR)).isHidden();
    assertThat(stock).containsText("Live");
  }

  @Test
  void aRowThatIsNotAsTheLogSaysIsNamed(Page page) {
    var here = Warehouse.opened();
    try (var database = Database.open()) {
      database.execute(
          "update query.warehouse set name = 'Elsewhere' where code = '%s'".formatted(here.code()));
      database.commit();
    }
    new Operator(page).opens("/projections").presses("Rebuild set-up");
    var setUp = family(page, "set-up");
    assertThat(setUp.locator("[data-verdict=SWAPPED]")).containsText("One row was not as the log");
    assertThat(setUp).containsText("name: \"Elsewhere\" → \"Warehouse %s\"".formatted(here.code()));
  }

  @Test
  void aDeadLetterIsShownAndTriedAgain(Page page) {
    var operator = new Operator(page).opens("/projections").seesHeading("Projections");
    var setUp = family(page, "set-up");
    try (var database = Database.open()) {
      database.execute(
          "alter table query.product add constraint no_poison check (name not like 'Poison%')");
      database.commit();
      Service.shared().post("/api/products", Map.of("sku", "POISON", "name", "Poison"));
      operator.seesRow(
          "Dead letters of set-up", "ProductIntroduced", "product:POISON", "no_poison");
      assertThat(setUp).containsText("Error");
      Screenshots.keep(page, "dead-letter");
      operator.presses("Try the dead letters of set-up again").sees("0 applied, 1 left");

      database.execute("alter table query.product drop constraint no_poison");
      database.commit();
    }
    operator.presses("Try the dead letters of set-up again");
    assertThat(setUp).not().containsText("Set aside");
    assertThat(setUp).containsText("Live");
    operator.opens("/settings?view=products&q=POISON").seesRow("Products", "Poison", "POISON");
  }

  @Test
  void nothingFailsBehindThePage(Page page) {
    var failed = new ArrayList<String>();
    page.onResponse(answer -> {
      if (answer.status() >= 400) {
        failed.add(answer.status() + " " + answer.url());
      }
    });
    var operator = new Operator(page).opens("/projections");
    for (var family : List.of("set-up", "stock", "orders", "transfers", "reports")) {
      assertThat(operator.button("Rebuild " + family)).isVisible();
    }
    page.waitForLoadState();
    org.assertj.core.api.Assertions.assertThat(failed).isEmpty();
  }

  private static Locator family(Page page, String name) {
    return page.locator("[data-projection='%s']".formatted(name));
  }
}
