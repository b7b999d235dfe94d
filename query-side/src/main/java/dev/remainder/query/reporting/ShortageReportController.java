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

/** Shows what is missed, and what was given up. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "Reports")
class ShortageReportController {

  private final ShortClosureReport closures;
  private final TopShortageReport shortages;
  private final Clock clock;

  ShortageReportController(
      ShortClosureReport closures, TopShortageReport shortages, ObjectProvider<Clock> clock) {
    this.closures = closures;
    this.shortages = shortages;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  @GetMapping(path = "/short-closures", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(operationId = "reportShortClosures", summary = "What was closed short, by whom, why")
  ReportAnswer<ClosedLine, ClosureTotals> closures(
      @ParameterObject ReportQuery query, @Valid @ParameterObject ReportPage page) {
    return closures.of(query.at(clock.instant()), page);
  }

  @GetMapping(path = "/short-closures", produces = ReportCsv.TEXT_CSV)
  @Operation(operationId = "reportShortClosures", summary = "What was closed short, by whom, why")
  ReportAnswer<ClosedLine, ClosureTotals> allClosures(
      @ParameterObject ReportQuery query, @Valid @ParameterObject ReportPage page) {
    return closures.of(query.at(clock.instant()), page.orWhole());
  }

  @GetMapping(path = "/top-shortages", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(operationId = "reportTopShortages", summary = "Products by what is missed of them")
  ReportAnswer<Shortage, ShortageTotals> shortages(
      @ParameterObject ReportQuery query, @Valid @ParameterObject ReportPage page) {
    return shortages.of(query.at(clock.instant()), page);
  }

  @GetMapping(path = "/top-shortages", produces = ReportCsv.TEXT_CSV)
  @Operation(operationId = "reportTopShortages", summary = "Products by what is missed of them")
  ReportAnswer<Shortage, ShortageTotals> allShortages(
      @ParameterObject ReportQuery query, @Valid @ParameterObject ReportPage page) {
    return shortages.of(query.at(clock.instant()), page.orWhole());
  }
}
