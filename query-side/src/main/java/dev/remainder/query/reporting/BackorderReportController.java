package dev.remainder.query.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is still owed to customers. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "Reports")
class BackorderReportController {

  private final BackorderReport backorders;
  private final BackorderSummary summary;
  private final Clock clock;

  BackorderReportController(
      BackorderReport backorders, BackorderSummary summary, ObjectProvider<Clock> clock) {
    this.backorders = backorders;
    this.summary = summary;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  @GetMapping(path = "/backorders", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(operationId = "reportBackorders", summary = "Every open remainder, the oldest first")
  ReportAnswer<OpenBackorder, BackorderTotals> backorders(
      @ParameterObject ReportQuery query, @Valid @ParameterObject ReportPage page) {
    return backorders.of(query.at(clock.instant()), page);
  }

  @GetMapping(path = "/backorders", produces = ReportCsv.TEXT_CSV)
  @Operation(operationId = "reportBackorders", summary = "Every open remainder, the oldest first")
  ReportAnswer<OpenBackorder, BackorderTotals> allBackorders(
      @ParameterObject ReportQuery query, @Valid @ParameterObject ReportPage page) {
    return backorders.of(query.at(clock.instant()), page.orWhole());
  }

  @GetMapping(
      path = "/backorders/summary",
      produces = {MediaType.APPLICATION_JSON_VALUE, ReportCsv.TEXT_CSV})
  @Operation(
      operationId = "summarizeBackorders",
      summary = "Open remainders by product, by customer and by age")
  ReportAnswer<BackorderGroup, BackorderTotals> summary(@ParameterObject ReportQuery query) {
    return summary.of(query.at(clock.instant()));
  }
}
