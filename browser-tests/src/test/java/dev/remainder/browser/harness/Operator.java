package dev.remainder.browser.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody at a browser, in the words of their work. */
public record Operator(Page page) {

  public Operator opens(String address) {
    page.navigate(address);
    return this;
  }

  /** Writes a quotation of one line and saves it. */
  public Operator quotes(String customer, String warehouse, String sku, int quantity) {
    opens("/orders/new");
    field("Customer").fill(customer);
    finds("Warehouse", warehouse);
    finds("Product of line 1", sku);
    field("Quantity of line 1").fill("" + quantity);
    presses("Save");
    return this;
  }

  public Operator opensTheDelivery() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delivery")).click();
    return this;
  }

  /** Searches in a field of choices and takes the first that is found. */
  public Operator finds(String field, String text) {
    field(field).fill(text);
    takes(text);
    assertThat(
            page.locator(".ant-select")
                .filter(new Locator.FilterOptions().setHas(field(field)))
                .first())
        .containsText(text);
    return this;
  }

  /** Takes one of a field's few choices. */
  public Operator chooses(String field, String choice) {
    field(field).click();
    return takes(choice);
  }

  private Operator takes(String choice) {
    page.locator(".ant-select-dropdown:visible .ant-select-item-option")
        .filter(new Locator.FilterOptions().setHasText(choice))
        .first()
        .click();
    return this;
  }

  public Operator writes(String field, String text) {
    field(field).fill(text);
    return this;
  }

  public Operator presses(String button) {
    button(button).click();
    return this;
  }

  public Operator opensTab(String name) {
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    return this;
  }

  public Operator follows(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
        .first()
        .click();
    return this;
  }

  public Operator seesHeading(String text) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText(text);
    return this;
  }

  /** Where the thing's life is. */
  public Operator seesStatus(String step) {
    assertThat(page.locator("[aria-current=step]")).hasText(step);
    return this;
  }

  /** A row of a table: the one with the first text, in its cells from left to right the others. */
  public Operator seesRow(String table, String first, String... others) {
    var cells = Stream.of(others).map(Operator::asAWord).toArray(Pattern[]::new);
    var row = row(table, first).first();
    assertThat(row).isVisible();
    if (cells.length > 0) {
      assertThat(row.locator("td")).containsText(cells);
    }
    return this;
  }

  /** Within what is shown somewhere: a text. */
  public Operator sees(String text) {
    assertThat(page.getByText(text).first()).isVisible();
    return this;
  }

  /** A fact of the form: its name and its value. */
  public Operator seesFact(String name, String value) {
    assertThat(fact(name)).hasText(value);
    return this;
  }

  public Locator fact(String name) {
    return page.locator("dl > div")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))))
        .locator("dd")
        .first();
  }

  public Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
        .and(page.locator("input, textarea"));
  }

  public Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  public Locator dialog(String title) {
    return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
  }

  public Locator row(String table, String text) {
    return page.locator("[aria-label='%s'] tbody tr.ant-table-row".formatted(table))
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("td", new Page.LocatorOptions().setHasText(asAWord(text)))));
  }

  /** The text, but not as a part of a longer word or number. */
  private static Pattern asAWord(String text) {
    return Pattern.compile(
        "(?<![\\w./])" + text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0") + "(?![.,]?\\w)");
  }
}
