package dev.remainder.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import dev.remainder.browser.harness.Chromium;
import dev.remainder.browser.harness.Empty;
import dev.remainder.browser.harness.Operator;
import dev.remainder.browser.harness.Screenshots;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UsePlaywright(Chromium.class)
@DisplayName("Where nothing has happened yet, the page says what to do next")
class EmptyStoreTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /orders | There are no orders yet | Write down what a customer wants
          /transfers | There are no transfers yet | Confirming an order makes one
          /stock | There is no stock yet | Every product has its stock
          /backorders | There are no open backorders | What a delivery leaves over shows here
          /reports | Nothing was delivered yet | Validate a transfer
          /reports | Nothing is short | Products show here when
          /reports | Nothing was closed short | Remainders that are cancelled
          /settings?view=products | There are no products yet | Add what you sell
          """)
  void nothingIsThere(String address, String said, String next, Page page) {
    Empty.opened(page, address).sees(said).sees(next);
  }

  @Test
  void theFirstOrderIsReachedByDoingWhatIsSaid(Page page) {
    Operator operator = Empty.opened(page, "/orders").sees("There are no orders yet");
    Screenshots.keep(page, "empty-orders");
    page.getByText("New quotation").last().click();
    operator.seesHeading("New quotation");
    operator.field("Product of line 1").click();
    operator.sees("No product is called like that");
  }
}
