package dev.remainder.endtoend.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page's types are made from {@code web-ui/openapi.json}. To approve what the API is now, run
 * this with {@code -Dremainder.approve=true}; the page's own build then says what no longer fits.
 */
@DisplayName("The page and the API speak of the same")
class ApiDescriptionTest {

  private static final Path APPROVED = Path.of("..", "web-ui", "openapi.json");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  @Test
  void thePagesDescriptionIsTheRunningApis() throws IOException {
    var now = inOrder(description());
    if (Boolean.getBoolean("remainder.approve")) {
      Files.writeString(APPROVED, now);
    }
    assertThat(APPROVED).as("approve it with -Dremainder.approve=true").exists();
    assertThat(Files.readString(APPROVED))
        .as("web-ui/openapi.json; if the change is meant, approve it with -Dremainder.approve=true")
        .isEqualTo(now);
  }

  @Test
  void itSaysWhatIsAlwaysThereAndWhatMayBeNull() {
    var schemas = JSON.readTree(description()).at("/components/schemas");

    assertThat(schemas.at("/StockItem/required").toString()).contains("\"short\"");
    assertThat(schemas.at("/SaleOrder/properties/deliveryStatus/type").toString())
        .contains("null", "string");
    assertThat(schemas.at("/Transfer/properties/backorderOf/oneOf").toString())
        .contains("TransferRef", "null");
    assertThat(schemas.has("JsonNode")).as("everybody's own tree of JSON").isFalse();
  }

  private static String description() {
    return Program.shared().http().get("/v3/api-docs").ok().text();
  }

  /** The order in which the framework finds things is nobody's agreement. */
  private static String inOrder(String description) {
    Map<?, ?> tree = JSON.readValue(description, TreeMap.class);
    return JSON.writeValueAsString(tree) + "\n";
  }
}
