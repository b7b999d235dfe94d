package dev.remainder.query.seal;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the asker knows already. */
record SealQuery(
    @Parameter(description = "heads that were noted before, as headHash@sealedUpTo")
        @Nullable List<@Pattern(regexp = NotedHead.FORM) String> expect) {

  List<NotedHead> noted() {
    return expect == null ? List.of() : expect.stream().map(NotedHead::parse).toList();
  }
}
