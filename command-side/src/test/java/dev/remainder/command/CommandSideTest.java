package dev.remainder.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.command.platform.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.config.name=command-side,application")
class CommandSideTest {

  @LocalServerPort int port;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.provide(registry);
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.builder().build();

  JsonNode call(String method, String path, String body, int status) throws Exception {
    var response =
        http.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(status);
    return json.readTree(response.body());
  }

  @Test
  void playsTheStory() throws Exception {
    call("POST", "/api/products", "{\"sku\":\"DRAWER-BLACK\",\"name\":\"Drawer Case Black\"}", 201);
    call("POST", "/api/stock/WH/DRAWER-BLACK/counts", "{\"onHand\":45}", 200);
    var order =
        call(
            "POST",
            "/api/orders",
            "{\"customer\":\"Azure\",\"lines\":[{\"sku\":\"DRAWER-BLACK\",\"quantity\":55}]}",
            201);
    var confirmed = call("POST", "/api/orders/" + order.get("id").asString() + "/confirm", "", 200);
    var transfer = confirmed.get("transfers").get(0).get("id").asString();
    call("POST", "/api/transfers/" + transfer + "/validate", "", 409);
    call("POST", "/api/transfers/" + transfer + "/validate?dryRun=true", "", 200);
    call("POST", "/api/transfers/" + transfer + "/validate", "{\"backorder\":\"CREATE\"}", 200);
    call("POST", "/api/transfers/" + transfer + "/validate", "{\"backorder\":\"CREATE\"}", 409);
    call("POST", "/api/stock/WH/DRAWER-BLACK/receipts?dryRun=true", "{\"quantity\":20}", 200);
    call("POST", "/api/stock/WH/DRAWER-BLACK/counts", "{\"onHand\":20}", 200);
    call(
        "POST",
        "/api/transfers/validate",
        "{\"transfers\":[{\"id\":\""
            + transfer
            + "\"},{\"id\":\""
            + transfer.substring(0, transfer.length() - 1)
            + "1\"}]}",
        200);
  }
}
