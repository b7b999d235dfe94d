package dev.remainder.query.feed;

import dev.remainder.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells of changes as they become visible. */
@RestController
@RequestMapping("/api/stream")
@Tag(name = "Audit trail")
class ChangeStreamController {

  private static final String LAST_EVENT_ID = "Last-Event-ID";
  private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

  private final ChangeStreams streams;

  ChangeStreamController(ChangeStreams streams) {
    this.streams = streams;
  }

  @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(
      operationId = "followChanges",
      summary = "Server-sent events as views change, from now on or after Last-Event-ID")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(implementation = Change.class)))
  SseEmitter changes(
      @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId) {
    return streams.open(positionOf(lastEventId));
  }

  private static @Nullable Long positionOf(@Nullable String lastEventId) {
    if (lastEventId == null || lastEventId.isEmpty()) {
      return null;
    }
    if (!POSITION.matcher(lastEventId).matches()) {
      throw ProblemException.malformed(LAST_EVENT_ID, "must be the id of a change");
    }
    return Long.valueOf(lastEventId);
  }
}
