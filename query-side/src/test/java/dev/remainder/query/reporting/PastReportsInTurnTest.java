package dev.remainder.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PastReportsInTurnTest extends OnReports {

  @Autowired private PastReportsInTurn turns;

  @Test
  void whoeverComesWhileAllTurnsAreTakenIsToldToComeAgain() throws InterruptedException {
    var path = "&asOf=" + Instant.now();
    for (var turn = 0; turn < PastReportsInTurn.AT_ONCE; turn++) {
      turns.take();
    }
    try {
      var busy = report("lead-time", path);
      assertThat(busy.status()).isEqualTo(503);
      assertThat(busy.text("/code")).isEqualTo("past-reports-busy");
      assertThat(busy.header("Retry-After")).isNotBlank();
      assertThat(client.get("/api/stock?asOf=" + Instant.now()).text("/code"))
          .isEqualTo("past-reports-busy");
      assertThat(client.get("/api/stock").status()).isEqualTo(200);
      assertThat(report("lead-time", "").status()).isEqualTo(200);
      assertThat(report("lead-time", "&asOf=").status()).isEqualTo(200);
    } finally {
      for (var turn = 0; turn < PastReportsInTurn.AT_ONCE; turn++) {
        turns.release();
      }
    }
    for (var again = 0; again <= PastReportsInTurn.AT_ONCE; again++) {
      assertThat(report("lead-time", path).status()).isEqualTo(200);
      assertThat(report("lead-time", "&asOf=2999-01-01T00:00:00Z").status()).isEqualTo(400);
      assertThat(report("lead-time", "&asOf=never").status()).isEqualTo(400);
    }
  }
}
