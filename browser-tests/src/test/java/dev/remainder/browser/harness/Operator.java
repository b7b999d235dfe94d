package dev.remainder.browser.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at a browser, in the words of their work. */
public record Operator(Page page) {

  public Operator opens(String address) {
    page.navigate(address);
    return this;
  }

  /** Writes a quotation of one line and saves it. */
  public Operator quotes(String customer, String warehouse, String product, int quantity) {
    opens("/orders/new");
    page.getByLabel("Customer").fill(customer);
    chooses("Warehouse", warehouse);
    page.getByLabel("Product of line 1").fill(product);
    option(product).click();
    page.getByLabel("Quantity of line 1").fill("" + quantity);
    presses("Save");
    return this;
  }

  public Operator confirms() {
    return presses("Confirm");
  }

  public Operator opensTheDelivery() {
    button("Delivery").click();
    return this;
  }

  public Operator chooses(String field, String choice) {
    page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).click();
    option(choice).click();
    return this;
  }

  public Operator presses(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
    return this;
  }

  public Operator opensTab(String name) {
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    return this;
  }

  public Operator follows(String link) {
    link(link).first().click();
    return this;
  }

  public Operator seesHeading(String text) {
    assertThat(heading()).hasText(text);
    return this;
  }

  /** Where the thing's life is. */
  public Operator seesStatus(String step) {
    assertThat(page.locator("[aria-current=step]")).hasText(step);
    return this;
  }

  /** A row of the table of that name: its cells, in order, those without text left out. */
  public Operator seesRow(String table, String... cells) {
    var row = row(table, cells[0]);
    for (var cell : cells) {
      assertThat(row.getByRole(AriaRole.CELL, exactly(cell)).first()).isVisible();
    }
    return this;
  }

  /** A fact of the form: its name and its value. */
  public Operator seesFact(String name, String value) {
    var fact =
        page.locator("dl > div")
            .filter(new Locator.FilterOptions().setHas(page.getByText(name, exact())));
    assertThat(fact.locator("dd")).hasText(value);
    return this;
  }

  public Locator heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  public Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  public Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  public Locator dialog(String title) {
    return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
  }

  public Locator table(String name) {
    return page.locator("[aria-label='" + name + "'] table").first();
  }

  public Locator row(String table, String text) {
    return table(table).locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
  }

  private Locator option(String text) {
    return page.locator(".ant-select-item-option")
        .filter(new Locator.FilterOptions().setHasText(text))
        .first();
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Locator.GetByRoleOptions exactly(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
