package dev.remainder.query.projection;

import dev.remainder.query.projection.ProjectionStatus.State;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says how far each family of views has come. */
@RestController
@RequestMapping("/api/projections")
@Tag(name = "Read models")
class ProjectionQueryController {

  private final ViewProgress progress;
  private final EventLog log;
  private final DeadLetterTable deadLetters;
  private final KnownRebuilds rebuilds;

  ProjectionQueryController(
      ViewProgress progress, EventLog log, DeadLetterTable deadLetters, KnownRebuilds rebuilds) {
    this.progress = progress;
    this.log = log;
    this.deadLetters = deadLetters;
    this.rebuilds = rebuilds;
  }

  @GetMapping
  @Operation(operationId = "listProjections", summary = "How far each family of views has come")
  List<ProjectionStatus> projections() {
    var head = log.head();
    var running = rebuilds.running();
    var begun = rebuilds.begun();
    return ViewFamily.NAMES.stream()
        .sorted()
        .map(name -> statusOf(name, head, running.get(name), begun.contains(name)))
        .toList();
  }

  private ProjectionStatus statusOf(
      String name, long head, @Nullable RebuildProgress rebuild, boolean rebuilt) {
    var places = progress.placesOf(name);
    var position = places.stream().mapToLong(SegmentPlace::position).min().orElse(0);
    var setAside = deadLetters.count(name);
    var state = setAside > 0 ? State.ERROR : stateOf(places, position < head);
    return ProjectionStatus.of(name, position, head, state, setAside, rebuild, rebuilt);
  }

  private static State stateOf(List<SegmentPlace> places, boolean behind) {
    if (places.stream().anyMatch(SegmentPlace::failing)) {
      return State.ERROR;
    }
    return behind && places.stream().anyMatch(SegmentPlace::rebuilding)
        ? State.REBUILDING
        : State.LIVE;
  }
}
