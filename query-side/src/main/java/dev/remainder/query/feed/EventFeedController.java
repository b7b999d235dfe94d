package dev.remainder.query.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the log itself. */
@RestController
@RequestMapping("/api/events")
@Tag(name = "Audit trail")
class EventFeedController {

  private final EventFeed feed;

  EventFeedController(EventFeed feed) {
    this.feed = feed;
  }

  @GetMapping
  @Operation(
      operationId = "listEvents",
      summary = "The log, oldest first; never skips an event that is committed late")
  FeedPage events(@Valid @ParameterObject FeedQuery query) {
    return feed.read(query);
  }
}
