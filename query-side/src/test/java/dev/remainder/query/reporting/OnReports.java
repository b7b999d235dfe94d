package dev.remainder.query.reporting;

import static dev.remainder.query.language.Quantities.q;

import dev.remainder.events.value.TransferLine;
import dev.remainder.query.platform.TestClient.Answer;
import dev.remainder.query.platform.ThroughTheBus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Reports on a warehouse of this test's own, through the bus and over HTTP. */
abstract class OnReports extends ThroughTheBus {

  /** The start of today, UTC: nothing in these tests happens later than that. */
  static final Instant TODAY =
      LocalDate.now(ZoneOffset.UTC).atStartOfDay().toInstant(ZoneOffset.UTC);

  final String warehouse = "W" + System.nanoTime();
  DatedLog past;

  @Autowired private EventStore store;
  @LocalServerPort private int httpPort;

  @BeforeEach
  void openPast() {
    past = new DatedLog(store, log.transactions());
  }

  static Instant daysAgo(double days) {
    return TODAY.minus(Duration.ofSeconds(Math.round(days * 86_400)));
  }

  static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Confirmed so many days ago and scheduled for that moment. */
  Sale sale(String reference, String customer, double daysAgo, TransferLine... lines) {
    return sale(reference, customer, daysAgo, daysAgo, lines);
  }

  Sale sale(
      String reference, String customer, double daysAgo, double scheduled, TransferLine... lines) {
    return new Sale(
        past,
        Sale.terms(reference, customer, warehouse, daysAgo(daysAgo), daysAgo(scheduled)),
        lines);
  }

  static TransferLine line(int line, String sku, long demand) {
    return new TransferLine(line, sku, "Name of " + sku, q(demand));
  }

  Answer report(String name, String more) {
    return client.get(path(name, more), past.token());
  }

  JsonNode report(String name) {
    return report(name, "").body();
  }

  static List<JsonNode> itemsOf(JsonNode report) {
    return StreamSupport.stream(report.get("items").spliterator(), false).toList();
  }

  HttpResponse<String> csv(String name, String more) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + httpPort + path(name, more)))
            .header("Accept", "text/csv")
            .header("X-Consistency-Token", past.token())
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private String path(String name, String more) {
    return "/api/reports/" + name + "?warehouse=" + warehouse + more;
  }
}
