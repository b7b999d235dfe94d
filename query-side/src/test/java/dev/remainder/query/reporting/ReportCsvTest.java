package dev.remainder.query.reporting;

import static dev.remainder.query.language.Quantities.q;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.query.reporting.Sale.Rest;
import dev.remainder.web.security.Companies;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.http.MockHttpOutputMessage;

class ReportCsvTest extends OnReports {

  @Test
  void hasTheSameFiguresAsTheJson() {
    sale("S1", "Azure", 9, line(1, "TRAY", 10)).deliver(daysAgo(8), "anna", Rest.BACKORDER, 4);

    var answer = csv("backorders/summary", "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(answer.body())
        .isEqualTo(
            """
            by,key,name,lines,quantity,reserved,missing,oldestDays
            PRODUCT,TRAY,Name of TRAY,1,6,0,6,8
            CUSTOMER,Azure,Azure,1,6,0,6,8
            BUCKET,8-14,8-14,1,6,0,6,8
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void makesFormulasHarmless() {
    var formula = "=HYPERLINK(\"http://evil\",\"a\")";
    sale("S1", formula, 9, line(1, "+TRAY", 10)).deliver(daysAgo(8), "@anna", Rest.NO_BACKORDER, 4);

    var rows = csv("short-closures", "").body().split("\r\n");

    assertThat(rows).hasSize(2);
    assertThat(rows[1])
        .contains(",\"'=HYPERLINK(\"\"http://evil\"\",\"\"a\"\")\",")
        .contains(",'+TRAY,Name of +TRAY," + warehouse + ",6,OPERATOR,OPERATION_TYPE,'@anna,");
    assertThat(itemsOf(report("short-closures")).getFirst().get("customer").asString())
        .isEqualTo(formula);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"=1,'=1", "+1,'+1", "-1,'-1", "@x,'@x", "\tx,'\tx", "1-1,1-1", "a=b,a=b", "``,``"})
  void putsAnApostropheInFrontOfThem(String text, String cell) {
    assertThat(HarmlessCell.harmless(text)).isEqualTo(cell);
  }

  @Test
  void numbersStayNumbersBelowZeroToo() throws IOException {
    var group =
        new BackorderGroup(
            BackorderGroup.By.CUSTOMER, "-1", "=1", 1, q(3), q(5), q(3).minus(q(5)), 2);
    var now = Instant.now();
    var answer =
        ReportAnswer.whole(
            "backorders/summary",
            new ReportScope(null, null, null, null, now, Companies.ALL),
            Definitions.NONE,
            BackorderGroup.class,
            List.of(group),
            group);
    var written = new MockHttpOutputMessage();

    new ReportCsv().write(answer, MediaType.parseMediaType(ReportCsv.TEXT_CSV), written);

    assertThat(written.getBodyAsString()).endsWith("\r\nCUSTOMER,'-1,'=1,1,3,5,-2,2\r\n");
  }

  @Test
  void aLineBreakBeginsAFormulaToo() {
    assertThat(HarmlessCell.harmless("\r=1")).isEqualTo("'\r=1");
    assertThat(HarmlessCell.harmless("\n=1")).isEqualTo("'\n=1");
  }

  @Test
  void isWholeUnlessAPageIsNamed() {
    for (var order = 1; order <= 60; order++) {
      sale("S" + order, "A", 9, line(1, "A", 2)).deliver(daysAgo(8), "anna", Rest.NEVER, 1);
    }

    assertThat(csv("short-closures", "").body()).hasLineCount(61);
    assertThat(csv("short-closures", "&page=1").body()).hasLineCount(11);
    assertThat(csv("short-closures", "&size=7").body()).hasLineCount(8);
    assertThat(itemsOf(report("short-closures"))).hasSize(50);
  }

  @Test
  void refusesInTheOneShapeOfProblems() {
    var answer = csv("backorders", "&from=never");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("malformed-request");
  }
}
