package dev.remainder.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proves the quantities, when somebody asks. */
@RestController
@RequestMapping("/api/audit")
@Tag(name = "Audit trail")
class AuditController {

  private final InvariantsAudit audit;

  AuditController(InvariantsAudit audit) {
    this.audit = audit;
  }

  @GetMapping("/invariants")
  @Operation(
      operationId = "auditInvariants",
      summary = "Replays the whole log and checks what always holds")
  AuditAnswer invariants() throws InterruptedException {
    return audit.run();
  }
}
