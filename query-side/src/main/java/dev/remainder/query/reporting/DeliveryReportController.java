package dev.remainder.query.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows how well deliveries kept what orders asked: how much, when, how fast. */
@RestController
@RequestMapping(
    path = "/api/reports",
    produces = {MediaType.APPLICATION_JSON_VALUE, ReportCsv.TEXT_CSV})
@Tag(name = "Reports")
class DeliveryReportController {

  private final FillRateReport fillRate;
  private final OnTimeInFullReport onTimeInFull;
  private final LeadTimeReport leadTime;
  private final Clock clock;

  DeliveryReportController(
      FillRateReport fillRate,
      OnTimeInFullReport onTimeInFull,
      LeadTimeReport leadTime,
      ObjectProvider<Clock> clock) {
    this.fillRate = fillRate;
    this.onTimeInFull = onTimeInFull;
    this.leadTime = leadTime;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  @GetMapping("/fill-rate")
  @Operation(operationId = "reportFillRate", summary = "What left with the first delivery, by day")
  ReportAnswer<FillRate, FillRate> fillRate(@ParameterObject ReportQuery query) {
    return fillRate.of(query.at(clock.instant()));
  }

  @GetMapping("/on-time-in-full")
  @Operation(
      operationId = "reportOnTimeInFull",
      summary = "Orders delivered in full by their scheduled day")
  ReportAnswer<OnTimeInFull, OnTimeInFull> onTimeInFull(@ParameterObject ReportQuery query) {
    return onTimeInFull.of(query.at(clock.instant()));
  }

  @GetMapping("/lead-time")
  @Operation(
      operationId = "reportLeadTime",
      summary = "Days from confirmation to each delivery, by warehouse")
  ReportAnswer<LeadTime, LeadTime> leadTime(@ParameterObject ReportQuery query) {
    return leadTime.of(query.at(clock.instant()));
  }
}
