package dev.remainder.query.rebuild;

import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.UnknownProjection;
import dev.remainder.web.ProblemCode;
import dev.remainder.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starts the rebuild of a family of views, and tells what came of the last one. */
@RestController
@RequestMapping("/api/projections/{name}/rebuild")
@Tag(name = "Read models")
class RebuildController {

  private static final ProblemCode RUNNING =
      new ProblemCode(
          "rebuild-running", "These views are being rebuilt already", HttpStatus.CONFLICT);
  private static final ProblemCode NEVER =
      new ProblemCode("never-rebuilt", "These views were never rebuilt", HttpStatus.NOT_FOUND);

  private final RebuildTable rebuilds;
  private final RebuildWorker worker;
  private final ViewJson json;

  RebuildController(RebuildTable rebuilds, RebuildWorker worker, ViewJson json) {
    this.rebuilds = rebuilds;
    this.worker = worker;
    this.json = json;
  }

  @ApiResponse(responseCode = "202", description = "Begun", useReturnTypeSchema = true)
  @PostMapping
  @Operation(
      operationId = "rebuildProjection",
      summary = "Builds the views anew beside those in service, and exchanges them")
  ResponseEntity<RebuildAnswer> rebuild(@PathVariable String name) {
    var family = UnknownProjection.refuseUnlessKnown(name);
    if (!rebuilds.begin(family)) {
      throw new ProblemException(
          RUNNING, "The views of " + family + " are being rebuilt.", Map.of("id", family));
    }
    worker.wake();
    return ResponseEntity.accepted()
        .location(URI.create("/api/projections/" + family + "/rebuild"))
        .body(last(family));
  }

  @GetMapping
  @Operation(operationId = "getRebuild", summary = "The last rebuild of a family of views")
  RebuildAnswer last(@PathVariable String name) {
    var family = UnknownProjection.refuseUnlessKnown(name);
    return rebuilds
        .find(family)
        .map(this::answer)
        .orElseThrow(() ->
            new ProblemException(
                NEVER, "The views of " + family + " were never rebuilt.", Map.of("id", family)));
  }

  private RebuildAnswer answer(Rebuild rebuild) {
    var findings = rebuild.findings();
    return RebuildAnswer.of(
        rebuild, findings == null ? Findings.NONE : json.read(findings, Findings.class));
  }
}
