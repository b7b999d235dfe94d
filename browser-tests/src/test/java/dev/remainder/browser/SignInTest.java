package dev.remainder.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.AriaRole;
import dev.remainder.allinone.launcher.Caller;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Guarded;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Screenshots;
import dev.remainder.browser.harness.Service;
import dev.remainder.browser.harness.Warehouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@UsePlaywright(Chromium.class)
@DisplayName("Where security is on, one signs in, and is told what one may not do")
class SignInTest {

  @Test
  void aWrongPasswordIsToldAndTheRightOneLeadsToWhatWasWanted(Page page) {
    page.navigate(Guarded.address().resolve("/settings?view=warehouses").toString());
    var operator = new Operator(page);
    assertThat(page).hasTitle("Sign in · Remainder");
    assertThat(operator.button("Sign in")).isDisabled();
    operator.writes("Name", "ada").writes("Password", "wrong").presses("Sign in");
    assertThat(page.locator("[data-problem=wrong-credentials]")).isVisible();
    Screenshots.keep(page, "sign-in-refused");

    operator.writes("Password", Guarded.PASSWORD).presses("Sign in");
    operator.seesHeading("Settings").seesRow("Warehouses", "WH", "Main Warehouse");
    page.reload();
    operator.seesHeading("Settings");
  }

  @Test
  void whoeverSignsOutSeesNothingAnyMore(Page page) {
    var operator = Guarded.signedIn(page, "ada", "/stock").seesHeading("Stock");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ada")).click();
    assertThat(page.getByText("admin")).isVisible();
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out")).click();

    assertThat(operator.field("Password")).isVisible();
    page.reload();
    assertThat(operator.field("Password")).isVisible();
    assertThat(page.getByText("On hand")).isHidden();
  }

  @Test
  void whatOnesRolesDoNotOpenIsNotOffered(Page page) throws Exception {
    var admin = new Caller(Guarded.address()).signedIn("ada", Guarded.PASSWORD);
    var here = Warehouse.openedAt(new Service(admin));
    var sku = here.holds("Desk", 2);
    var transfer = here.sells("Azure Interior", sku, 2);

    var sales = Guarded.signedIn(page, "sally", "/transfers/" + transfer).seesStatus("Ready");
    assertThat(sales.button("As it was")).isVisible();
    assertThat(sales.button("Validate")).isHidden();
    assertThat(sales.button("Unreserve")).isHidden();
    sales.follows("Stock").sees("Desk");
    assertThat(sales.button("Receive Desk")).isHidden();
    assertThat(page.getByRole(AriaRole.NAVIGATION)).not().containsText("History");
    sales.follows("Orders").presses("plus New quotation").seesHeading("New quotation");
  }

  @Test
  void aRefusalIsToldInWordsWhereItWasAsked(Page page) {
    var sales = Guarded.signedIn(page, "sally", "/history").seesHeading("History");
    assertThat(page.locator("[data-problem=not-allowed]").first()).isVisible();
    sales.presses("Check the equations");
    assertThat(page.locator("[data-problem=not-allowed]")).hasCount(2);
    Screenshots.keep(page, "refused-to-sales");
  }
}
