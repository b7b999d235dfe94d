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
@DisplayName("What-if: the log played again under other rules")
class WhatIfTest {

  private final Warehouse here = Warehouse.opened();

  @Test
  void theRulesAreChosenAndBothWorldsCompared(Page page) {
    var sku = here.withPolicy("NEVER").holds("Desk", 4);
    here.ships(here.sells("Azure Interior", sku, 6), "CANCEL");
    var operator = new Operator(page).opens("/what-if");

    operator.chooses("Create Backorder", "Always").finds("Warehouse", here.code());
    operator.finds("Only product", sku).presses("Compare");
    operator.sees("Create Backorder: Always");
    operator.seesRow("Comparison", "Units closed short", "2", "0", "−2 Better");
    operator.seesRow("Comparison", "Backorders", "0", "1", "+1");
    Screenshots.keep(page, "what-if");

    page.reload();
    operator.seesRow("Comparison", "Units closed short", "2", "0", "−2 Better");
    assertThat(operator.field("Only product")).isVisible();
  }

  @Test
  void theSameRulesMakeNoDifference(Page page) {
    var sku = here.withPolicy("ALWAYS").holds("Desk", 4);
    here.sells("Azure Interior", sku, 6);
    new Operator(page)
        .opens("/what-if?allocation=PRIORITY_DATE&sku=%s&asked=true".formatted(sku))
        .sees("These rules would have made no difference.");
  }
}
