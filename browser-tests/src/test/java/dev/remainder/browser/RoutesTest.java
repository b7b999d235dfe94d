package dev.remainder.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Warehouse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@UsePlaywright(Chromium.class)
@DisplayName("Every address opens its page, directly and loaded again, and nothing fails behind it")
class RoutesTest {

  private final Warehouse here = Warehouse.opened();

  @Test
  void everyRouteShowsItsContent(Page page) {
    var sku = here.holds("Desk", 4);
    var transfer = here.sells("Azure Interior", sku, 6);
    var order = here.service().get("/api/transfers/" + transfer).at("/order/id").asString();
    var content = new LinkedHashMap<String, String>();
    content.put("/", "New quotation");
    content.put("/orders", "New quotation");
    content.put("/orders/new", "Add a product");
    content.put("/orders/" + order, "Azure Interior");
    content.put("/transfers", "Backorders");
    content.put("/transfers/" + transfer, "Azure Interior");
    content.put("/stock", "On hand");
    content.put(here.stock(sku), "what open transfers still want");
    content.put("/backorders", "Expected from");
    content.put("/reports", "Top shortages");
    content.put("/what-if", "As it really was");
    content.put("/history", "Check the equations");
    content.put("/projections", "Every row was as the log says");
    content.put("/settings", "Picking Policy");
    content.put("/settings?view=operation-types", "Delivery Orders");
    here.service().post("/api/projections/reports/rebuild", java.util.Map.of());

    var said = new ArrayList<String>();
    page.onConsoleMessage(message -> complaint(message, said));
    page.onPageError(said::add);
    content.forEach((address, text) -> {
      var operator = new Operator(page).opens(address).sees(text);
      page.reload();
      operator.sees(text);
    });
    assertThat(said).as("what the browser complained of").isEmpty();
  }

  @Test
  void filtersSortAndPageStandInTheAddress(Page page) {
    var sku = here.holds("Desk", 1);
    for (var customer : new String[] {"Zebra", "Aardvark"}) {
      here.quotes(customer, sku, 1);
    }
    var operator = new Operator(page).opens("/orders?sku=" + sku);
    var rows = page.locator("[aria-label=Orders] tbody tr.ant-table-row");
    assertThat(rows).hasCount(2);
    page.getByText("Customer", new Page.GetByTextOptions().setExact(true)).first().click();
    assertThat(rows.first()).containsText("Aardvark");
    page.getByText("Customer", new Page.GetByTextOptions().setExact(true)).first().click();
    assertThat(rows.first()).containsText("Zebra");
    operator.chooses("State", "Sales Order").sees("No order is like that");
    assertThat(page).hasURL(Pattern.compile("sort=customer%2Cdesc.*state=CONFIRMED"));
    page.reload();
    operator.sees("No order is like that").presses("Clear filters");
    assertThat(page).not().hasURL(Pattern.compile("state="));
  }

  private static void complaint(ConsoleMessage message, ArrayList<String> said) {
    if (!message.type().equals("log") && !message.type().equals("info")) {
      said.add(message.type() + ": " + message.text());
    }
  }
}
