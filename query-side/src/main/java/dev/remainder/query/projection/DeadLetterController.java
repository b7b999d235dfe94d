package dev.remainder.query.projection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what could not be applied, and tries it again. */
@RestController
@RequestMapping("/api/projections/{name}/dead-letters")
@Tag(name = "Read models")
class DeadLetterController {

  private final DeadLetterTable table;
  private final DeadLetterRetry retry;

  DeadLetterController(DeadLetterTable table, DeadLetterRetry retry) {
    this.table = table;
    this.retry = retry;
  }

  @GetMapping
  @Operation(operationId = "listDeadLetters", summary = "What could not be applied, by stream")
  List<DeadLetterAnswer> letters(@PathVariable String name) {
    return table.letters(UnknownProjection.refuseUnlessKnown(name));
  }

  @PostMapping("/retry")
  @Operation(operationId = "retryDeadLetters", summary = "Tries again what could not be applied")
  RetryAnswer retry(@PathVariable String name) {
    return retry.retry(UnknownProjection.refuseUnlessKnown(name));
  }
}
