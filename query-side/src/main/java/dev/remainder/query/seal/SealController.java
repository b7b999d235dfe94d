package dev.remainder.query.seal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proves that nothing of the log was changed since it was sealed. */
@RestController
@RequestMapping("/api/audit/seal")
@Tag(name = "Audit trail")
class SealController {

  private final SealAudit audit;
  private final Clock clock;

  SealController(SealAudit audit, ObjectProvider<Clock> clock) {
    this.audit = audit;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  @GetMapping
  @Operation(
      operationId = "auditSeal",
      summary = "Compares every sealed event with its seal and names the first that was altered")
  SealAnswer seal(@Valid @ParameterObject SealQuery query) {
    var began = clock.instant();
    var verdict = audit.run(query.noted());
    var took = Duration.between(began, clock.instant()).toMillis();
    return SealAnswer.of(verdict, began, took);
  }
}
