package dev.remainder.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.reporting.Sale.Rest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all reports have in common. */
class EveryReportTest extends OnReports {

  static final List<String> ALL =
      List.of(
          "backorders",
          "backorders/summary",
          "fill-rate",
          "on-time-in-full",
          "short-closures",
          "top-shortages",
          "lead-time");

  @Test
  void saysWhatItsFiguresMean() {
    for (var name : ALL) {
      var report = report(name, "&from=2026-01-01&to=2026-01-31").body();
      assertThat(report.get("report").asString()).isEqualTo(name);
      assertThat(report.get("from").asString()).isEqualTo("2026-01-01T00:00:00Z");
      assertThat(report.get("to").asString()).isEqualTo("2026-02-01T00:00:00Z");
      assertThat(report.get("warehouse").asString()).isEqualTo(warehouse);
      assertThat(report.at("/definitions/period").asString()).contains("in the period");
      assertThat(report.get("definitions").size()).isGreaterThan(3);
      assertThat(report.has("itemType")).isFalse();
    }
  }

  @Test
  void anEmptyStoreHasNothingToReport() {
    for (var name : ALL) {
      var answer = report(name, "");
      assertThat(answer.status()).as(name).isEqualTo(200);
      assertThat(itemsOf(answer.body())).as(name).isEmpty();
      assertThat(answer.body().get("totals").isObject()).as(name).isTrue();
      assertThat(answer.body().get("from").isNull()).as(name).isTrue();
      assertThat(csv(name, "").body()).as(name).endsWith("\r\n").hasLineCount(1);
    }
  }

  @Test
  void aSecondRunGivesTheSame() {
    sale("S1", "A", 9, line(1, "A", 10)).deliver(daysAgo(8), "anna", Rest.BACKORDER, 4);
    sale("S2", "B", 9, line(1, "B", 10)).deliver(daysAgo(8), "anna", Rest.NEVER, 4);

    for (var name : ALL) {
      assertThat(report(name)).as(name).isEqualTo(report(name));
      assertThat(csv(name, "").body())
          .as(name)
          .isEqualTo(csv(name, "").body())
          .hasLineCount(itemsOf(report(name)).size() + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=yesterday",
        "from=2026-13-01",
        "from=2026-01-01T00:00:00",
        "from=9999-01-01",
        "from=-999999999-01-01T00:00:00Z",
        "to=2026-02-30",
        "to=1969-01-01",
        "to=%2B999999999-01-01T00:00:00Z",
        "from=2026-02-01&to=2026-01-01",
        "from=2026-02-01T00:00:01Z&to=2026-02-01T00:00:00Z"
      })
  void refusesAPeriodThatIsNone(String period) {
    for (var name : ALL) {
      var answer = report(name, "&" + period);
      assertThat(answer.status()).as(name).isEqualTo(400);
      assertThat(answer.text("/code")).isEqualTo("malformed-request");
      assertThat(answer.text("/errors/0/field")).isEqualTo(period.split("=")[0]);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "size=0",
        "size=501",
        "size=many",
        "size=1.5",
        "page=-1",
        "page=first",
        "page=99999999999999999999"
      })
  void refusesAPageThatIsNone(String page) {
    for (var name : List.of("backorders", "short-closures", "top-shortages")) {
      var answer = report(name, "&" + page);
      assertThat(answer.status()).as(name).isEqualTo(400);
      assertThat(answer.text("/code")).isEqualTo("malformed-request");
      assertThat(answer.text("/errors/0/field")).isEqualTo(page.split("=")[0]);
      assertThat(csv(name, "&" + page).statusCode()).as(name).isEqualTo(400);
    }
  }

  @Test
  void refusesAWarehouseThatIsNoText() {
    for (var name : ALL) {
      var answer = client.get("/api/reports/" + name + "?warehouse=W%00");
      assertThat(answer.status()).as(name).isEqualTo(400);
      assertThat(answer.text("/errors/0/field")).isEqualTo("warehouse");
    }
  }

  @Test
  void aWarehouseThatNobodyHasHasNothingToReport() {
    sale("S1", "A", 9, line(1, "A", 10)).deliver(daysAgo(8), "anna", Rest.BACKORDER, 4);
    for (var name : ALL) {
      for (var asOf : List.of("", "&asOf=" + TODAY)) {
        var answer = client.get("/api/reports/" + name + "?warehouse=%27--%20" + asOf);
        assertThat(answer.status()).as(name).isEqualTo(200);
        assertThat(itemsOf(answer.body())).as(name).isEmpty();
      }
    }
  }

  @Test
  void whatIsNotGivenDoesNotMatter() {
    assertThat(report("lead-time", "&from=&to=&asOf=").status()).isEqualTo(200);
    assertThat(client.get("/api/reports/lead-time?warehouse=").body().get("warehouse").isNull())
        .isTrue();
  }
}
