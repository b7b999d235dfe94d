package dev.remainder.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Screenshots;
import dev.remainder.browser.harness.Warehouse;
import dev.remainder.browser.harness.Wire;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@UsePlaywright(Chromium.class)
@DisplayName("The page changes by itself")
class LiveTest {

  /** When a table's row of some name had a text, by the clock that both browsers go by. */
  private static final String WATCH =
      """
      ([name, text]) => {
        window.seen = new Promise(seen => {
          const has = row => row.innerText.includes(name) && row.innerText.includes(text);
          const look = () => [...document.querySelectorAll('tbody tr')].some(has) && seen(Date.now());
          new MutationObserver(look)
            .observe(document.body, {subtree: true, childList: true, characterData: true});
        });
      }
      """;

  private final Warehouse here = Warehouse.opened();

  @Test
  void twoBrowsersSideBySideShowTheSame(Page page, Browser browser) {
    var sku = here.holds("Desk", 0);
    try (var other = browser.newContext(Chromium.context())) {
      var watching = new Operator(other.newPage());
      watching.opens(here.stock(sku)).sees("Nobody waits for this");
      live(watching.page());
      var working = new Operator(page);
      working.quotes("Azure Interior", here.code(), sku, 5).presses("Confirm");
      working.seesStatus("Sales Order");
      watching.seesRow("Queue", here.transfer(1), "5", "0", "5");
      watching.opens("/transfers?operationType=%s-OUT".formatted(here.code()));
      watching.seesRow("Transfers", here.transfer(1), "Waiting");
      live(watching.page());
      working.opensTheDelivery().seesStatus("Waiting");

      var delays = new ArrayList<Long>();
      for (var state : List.of("Ready", "Waiting", "Ready", "Waiting", "Ready")) {
        delays.add(changed(working, watching, sku, state));
      }
      System.out.printf("Live: another browser showed a change after %s ms%n", delays);
    }
  }

  /** How many milliseconds after the one browser's click the other shows it. */
  private long changed(Operator working, Operator watching, String sku, String state) {
    working.opens(here.stock(sku)).presses("Update quantity of Desk");
    working.writes("On hand", state.equals("Ready") ? "5" : "0");
    working.sees(state.equals("Ready") ? "becomes Ready" : "waits again");
    var row = watching.row("Transfers", here.transfer(1));
    assertThat(row).not().containsText(state);
    watching.page().evaluate(WATCH, List.of(here.transfer(1), state));
    var clicked = (Number) working.page().evaluate("() => Date.now()");
    working.presses("Apply");
    assertThat(row).containsText(state);
    var seen = (Number) watching.page().evaluate("() => window.seen");
    return seen.longValue() - clicked.longValue();
  }

  @Test
  void aLostConnectionIsShownAndWhatWasMissedIsCaughtUpWith(Page page) {
    var sku = here.holds("Desk", 3);
    try (var wire = new Wire()) {
      var operator = new Operator(page).opens(wire.address() + here.stock(sku));
      live(page);
      operator.seesFact("On hand", "3what the shelf holds");

      wire.cut();
      operator.sees("The connection is lost. What you see may be out of date");
      Screenshots.keep(page, "connection-lost");
      here.counts(sku, 8);
      operator.seesFact("On hand", "3what the shelf holds");

      wire.mend();
      live(page);
      operator.seesFact("On hand", "8what the shelf holds");
      assertThat(page.getByText("The connection is lost")).isHidden();
    }
  }

  private static void live(Page page) {
    assertThat(page.locator("[data-connection=live]")).isVisible();
  }
}
