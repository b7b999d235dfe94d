package dev.remainder.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.remainder.browser.harness.Axe;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Screenshots;
import dev.remainder.browser.harness.Warehouse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@UsePlaywright(Chromium.class)
@DisplayName("Axe finds nothing on any page and dialog, and no page scrolls sideways")
class AccessibilityTest {

  private static final int DESK = 1280;
  private static final int TELEPHONE = 390;
  private static final int HEIGHT = 860;

  /** Everything the page can show: an address, and what is done there. */
  private static final Map<String, Consumer<Operator>> PLACES = new LinkedHashMap<>();

  @BeforeAll
  static void trade() {
    var here = Warehouse.opened();
    var sku = here.holds("Drawer Case Black", 45);
    var parent = here.sells("Azure Interior", sku, 55);
    here.ships(parent, "CREATE");
    here.ships(here.sells("Deco Addict", here.holds("Lamp", 6), 8), "CANCEL");
    var ready = here.sells("Gemini Furniture", here.holds("Desk", 4), 6);
    var quotation = here.quotes("Ready Mat", sku, 3);
    var order = here.service().get("/api/transfers/" + ready).at("/order/id").asString();

    var board = "/transfers?operationType=%s-OUT".formatted(here.code());
    see("orders", "/orders", it -> it.sees("Azure Interior"));
    see("quotation-new", "/orders/new", it -> it.sees("Order lines"));
    see("quotation", "/orders/" + quotation, it -> it.seesStatus("Quotation"));
    see("order", "/orders/" + order, it -> it.seesStatus("Sales Order"));
    see("order-info", "/orders/" + order, it -> it.opensTab("Other Info").sees("Outcome"));
    see("order-history", "/orders/" + order, AccessibilityTest::history);
    see("order-cancel", "/orders/" + order, it -> it.presses("Cancel").sees("Reason"));
    see("order-slider", "/orders/" + order, it -> it.presses("As it was").sees("Back to now"));
    see("transfers", board, it -> it.sees("Gemini Furniture"));
    see("transfers-several", board, AccessibilityTest::marksAll);
    see("transfer", "/transfers/" + ready, it -> it.seesStatus("Ready"));
    see("transfer-done", "/transfers/" + parent, it -> it.opensTab("Backorders").sees("Waiting"));
    see("backorder-dialog", "/transfers/" + ready, AccessibilityTest::asks);
    see("no-backorder", "/transfers/" + ready, it -> asks(it).presses("No Backorder"));
    see("stock", "/stock?warehouse=" + here.code(), it -> it.sees("Lamp"));
    see("stock-item", here.stock(sku), it -> it.sees("Why is this short?"));
    see("stock-history", here.stock(sku), AccessibilityTest::history);
    see("receive", here.stock(sku), AccessibilityTest::receives);
    see("why", here.stock(sku), it -> it.presses(why(here)).sees("lacks 10"));
    see("backorders", "/backorders?warehouse=" + here.code(), it -> it.sees("Azure Interior"));
    see("reports", "/reports?warehouse=" + here.code(), AccessibilityTest::charts);
    see("what-if", "/what-if", it -> it.sees("Compare"));
    see(
        "what-if-result",
        "/what-if?createBackorder=ALWAYS&warehouse=%s&asked=true".formatted(here.code()),
        it -> it.sees("Units closed short").sees("What this takes for granted"));
    see("history", "/history", it -> it.sees("Position"));
    see("history-checked", "/history", AccessibilityTest::checks);
    see("projections", "/projections", it -> it.sees("Live"));
    see("settings", "/settings", it -> it.sees("Picking Policy"));
    see("operation-types", "/settings?view=operation-types", it -> it.sees(here.code()));
    see("configure", "/settings?view=operation-types", it -> it.presses(configure(here)));
    see("warehouses", "/settings?view=warehouses", it -> it.sees(here.code()));
    see("products", "/settings?view=products", it -> it.sees("Drawer Case Black"));
    see("product-new", "/settings?view=products", it -> it.presses("New product").sees("Kind"));
    see("not-found", "/no/such/page", it -> it.sees("There is nothing here"));
    see("unknown-order", "/orders/unknown", it -> it.sees("no order"));
    see("empty", "/orders?q=nothing-is-called-so", it -> it.sees("No order is like that"));
    see("shortcuts", "/orders", it -> it.presses("Keyboard shortcuts").sees("New quotation"));
  }

  private static void see(String name, String address, Consumer<Operator> does) {
    PLACES.put(name, operator -> does.accept(operator.opens(address)));
  }

  @TestFactory
  Stream<DynamicTest> everyPlace(Browser browser) {
    var window = browser.newContext(Chromium.context());
    var page = window.newPage();
    return PLACES.entrySet().stream()
        .onClose(window::close)
        .map(place -> dynamicTest(place.getKey(), () -> examine(page, place.getKey())));
  }

  private static void examine(Page page, String place) {
    page.setViewportSize(DESK, HEIGHT);
    PLACES.get(place).accept(new Operator(page));
    var faults = new ArrayList<String>();
    for (var width : List.of(DESK, TELEPHONE)) {
      page.setViewportSize(width, HEIGHT);
      for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        var look = "%d-%s".formatted(width, colours).toLowerCase(Locale.ROOT);
        Axe.faults(page, colours).forEach(fault -> faults.add(look + ": " + fault));
        Screenshots.keep(page, "axe/%s-%s".formatted(place, look));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static Operator asks(Operator operator) {
    operator.presses("Validate");
    assertThat(operator.dialog("Create Backorder?")).isVisible();
    return operator;
  }

  private static void history(Operator operator) {
    operator.opensTab("History");
    assertThat(operator.page().locator("[data-event]").first()).isVisible();
  }

  private static void receives(Operator operator) {
    operator.presses("Receive Drawer Case Black").writes("Quantity", "6");
    operator.sees("and becomes Ready");
  }

  private static void marksAll(Operator operator) {
    operator.sees("Gemini Furniture");
    operator
        .page()
        .getByRole(
            AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Mark all that are ready"))
        .check();
    operator.presses("Validate 1").sees("Create backorder");
  }

  private static void charts(Operator operator) {
    assertThat(operator.page().locator("[role=img] svg[width]").nth(4)).isVisible();
  }

  private static void checks(Operator operator) {
    operator.presses("Check the equations").presses("Verify the seal");
    assertThat(operator.page().locator("[data-check]")).hasCount(2);
  }

  private static String why(Warehouse here) {
    return "Why is Drawer Case Black of %s short?".formatted(here.transfer(2));
  }

  private static String configure(Warehouse here) {
    return "Configure Delivery Orders of " + here.code();
  }
}
