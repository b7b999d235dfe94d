package dev.remainder.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.AriaRole;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Demonstration;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Pictures;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@UsePlaywright(Chromium.class)
@DisplayName("The README's pictures, taken of the demo")
class PicturesTest {

  /** How far down the form of a question reaches, in pixels. */
  private static final int FORM = 370;

  @Test
  void theOrders(Page page) {
    var demo = opened(page, "/orders");
    demo.seesRow("Orders", "S00001", "Azure Interior", "Partially Delivered", "Open", "2");
    demo.seesRow("Orders", "S00002", "Deco Addict", "Partially Delivered", "Open", "2");
    demo.seesRow("Orders", "S00003", "Gemini Furniture", "Fully Delivered", "Closed short", "1");
    Pictures.take(page, "orders");
  }

  @Test
  void theQuestion(Page page) {
    var demo = opened(page, "/transfers?state=READY&q=Gemini");
    demo.seesRow("Transfers", "Ready", "Gemini Furniture");
    page.locator("[aria-label=Transfers] tbody").getByRole(AriaRole.LINK).first().click();
    demo.seesRow("Operations", "Office Chair", "5", "5").presses("Validate");
    assertThat(demo.dialog("Create Backorder?")).containsText("Filing Cabinet");
    Pictures.take(page, "create-backorder");
  }

  @Test
  void theQueueAndWhyALineIsShort(Page page) {
    var demo = opened(page, "/stock/WH/CABINET-FILING");
    demo.seesRow("Queue", "S00009", "6", "0", "6");
    page.getByRole(AriaRole.BUTTON, named("Why is Filing Cabinet of .+ short\\?")).last().click();
    demo.sees("lacks");
    assertThat(page.locator("[role=dialog] ol li").first()).isVisible();
    Pictures.take(page, "why-short");
  }

  @Test
  void theReports(Page page) {
    var demo = opened(page, "/reports");
    demo.seesRow("Top shortages", "Filing Cabinet").seesRow("Short closures", "The customer takes");
    assertThat(page.locator("[role=img] svg[width]").nth(4)).isVisible();
    Pictures.take(page, "reports");
  }

  @Test
  void whatIf(Page page) {
    var demo = opened(page, "/what-if?createBackorder=NEVER&asked=true");
    demo.seesRow("Comparison", "Units closed short", "Worse");
    page.mouse().move(Pictures.WIDTH / 2, Pictures.HEIGHT / 2);
    page.mouse().wheel(0, FORM);
    Pictures.take(page, "what-if");
  }

  @Test
  void anOrderAsItWas(Page page) {
    var demo = opened(page, "/orders?q=S00001");
    demo.follows("S00001").seesRow("Order lines", "Drawer Case Black", "55", "45", "0", "10");
    demo.presses("As it was");
    page.getByRole(AriaRole.SLIDER).press("ArrowLeft");
    page.getByRole(AriaRole.SLIDER).press("ArrowLeft");
    demo.seesRow("Order lines", "Drawer Case Black", "55", "0", "45", "0");
    Pictures.take(page, "as-it-was");
  }

  private static Page.GetByRoleOptions named(String pattern) {
    return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
  }

  private static Operator opened(Page page, String address) {
    page.setViewportSize(Pictures.WIDTH, Pictures.HEIGHT);
    page.navigate(Demonstration.address().resolve(address).toString());
    assertThat(page.locator("[data-connection=live]")).isVisible();
    return new Operator(page);
  }
}
