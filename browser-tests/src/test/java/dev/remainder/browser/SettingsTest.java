package dev.remainder.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.AriaRole;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Screenshots;
import dev.remainder.browser.harness.Service;
import dev.remainder.browser.harness.Warehouse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@UsePlaywright(Chromium.class)
@DisplayName("Settings, operation types, warehouses and products are changed in the page")
class SettingsTest {

  private static final String AT_ONCE = "Ship all products at once";
  private static final String AS_AVAILABLE = "Ship products as soon as available, with backorders";

  @AfterEach
  void asItWas() {
    Service.shared()
        .command("PUT", "/api/settings", Map.of("pickingPolicy", "AS_SOON_AS_POSSIBLE"));
  }

  @Test
  void thePickingPolicyIsChosenAndIsInForceForTheNextOrder(Page page) {
    var operator = new Operator(page).opens("/settings");
    assertThat(operator.field(AS_AVAILABLE)).isChecked();
    assertThat(operator.button("Save")).isDisabled();
    operator.field(AT_ONCE).check();
    operator.presses("Save");
    assertThat(operator.button("Discard")).isHidden();
    page.reload();
    assertThat(operator.field(AT_ONCE)).isChecked();

    var here = Warehouse.opened();
    var sku = here.holds("Desk", 4);
    operator.quotes("Azure Interior", here.code(), sku, 6).presses("Confirm");
    operator.opensTheDelivery().seesStatus("Waiting").seesFact("Shipping Policy", "All at once");
  }

  @Test
  void anOperationTypeIsConfigured(Page page) {
    var here = Warehouse.opened();
    var operator = new Operator(page).opens("/settings?view=operation-types");
    var row = operator.row("Operation Types", here.code());
    operator.seesRow("Operation Types", here.code(), "Ask", "At Confirmation", "None");
    operator.presses("Configure Delivery Orders of " + here.code());
    operator.field("Always").check();
    operator.field("Before scheduled date").check();
    operator.writes("Days before", "3").writes("Over-delivery tolerance", "5");
    Screenshots.keep(page, "operation-type");
    operator.presses("Save");

    operator.seesRow(
        "Operation Types", here.code(), "Always", "Before scheduled date: 3 days", "5 %");
    assertThat(row).hasCount(1);
  }

  @Test
  void whatTheServiceRefusesIsSaidAtTheField(Page page) {
    var here = Warehouse.opened();
    var operator = new Operator(page).opens("/settings?view=operation-types");
    operator.presses("Configure Delivery Orders of " + here.code());
    operator.writes("Reference Sequence", "no spaces please!").presses("Save");
    assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
    assertThat(operator.button("Save")).isVisible();
  }

  @Test
  void aWarehouseAndAProductAreAdded(Page page) {
    var operator = new Operator(page).opens("/settings?view=warehouses").presses("New warehouse");
    operator.writes("Code", "NEW").writes("Name", "New hall").writes("Company", "My Company");
    operator.presses("Create").seesRow("Warehouses", "NEW", "New hall", "My Company");

    operator.follows("Products").presses("New product");
    operator.writes("Name", "Floor Lamp").writes("SKU", "FLOOR-LAMP").presses("Create");
    operator.opens("/settings?view=products&q=FLOOR-LAMP");
    operator
        .seesRow("Products", "Floor Lamp", "FLOOR-LAMP", "Goods")
        .follows("Stock of Floor Lamp");
    operator.sees("Floor Lamp").opens("/stock?q=FLOOR-LAMP&warehouse=NEW");
    operator.seesRow("Stock", "NEW", "0", "0", "0", "0");
  }

  @Test
  void aSkuThatIsTakenIsRefusedInWords(Page page) {
    var sku = Warehouse.opened().holds("Desk", 1);
    var operator = new Operator(page).opens("/settings?view=products").presses("New product");
    operator.writes("Name", "Another").writes("SKU", sku).presses("Create");
    assertThat(operator.dialog("New product").getByRole(AriaRole.ALERT)).containsText(sku);
    operator.presses("Discard");
    assertThat(operator.dialog("New product")).isHidden();
  }
}
