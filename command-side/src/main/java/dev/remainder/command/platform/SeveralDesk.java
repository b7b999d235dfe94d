package dev.remainder.command.platform;

import dev.remainder.web.ConsistencyToken;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Several commands in one request, each in a transaction of its own: one refusal does not undo the
 * others. Under an idempotency key each part has its own first answer, so that a repeat goes on
 * where a crash ended the first try.
 */
@Component
public class SeveralDesk {

  private final CommandDesk desk;
  private final JsonMapper json;

  SeveralDesk(CommandDesk desk, JsonMapper json) {
    this.desk = desk;
    this.json = json;
  }

  /** One of several commands. */
  public record Part(Object command, Target target) {}

  /**
   * @param body the answer, or the problem if it was refused
   */
  public record PartAnswer(boolean refused, JsonNode body) {}

  /**
   * @param answer to one part, from what it caused
   * @param together makes one body of all answers, in the order of the parts
   */
  public <A, R> ResponseEntity<R> send(
      List<Part> parts, Function<Recorded, A> answer, Function<List<PartAnswer>, R> together) {
    var request = CommandRequest.current();
    var answers = new ArrayList<PartAnswer>();
    var token = ConsistencyToken.NOTHING;
    for (int index = 0; index < parts.size(); index++) {
      try {
        var one = send(request.part(index), parts.get(index), answer);
        answers.add(new PartAnswer(one.getStatusCode().isError(), tree(one.getBody())));
        token = later(one.getHeaders(), token);
      } catch (Refused refused) {
        if (refused.rejection() instanceof KeyRejection) {
          throw refused;
        }
        answers.add(new PartAnswer(true, tree(Refusals.problem(refused))));
      }
    }
    return ResponseEntity.ok().header(ConsistencyToken.HEADER, token).body(together.apply(answers));
  }

  private <A> ResponseEntity<A> send(
      CommandRequest request, Part part, Function<Recorded, A> answer) {
    return desk.send(
        request,
        part.command(),
        part.target(),
        recorded -> ResponseEntity.ok(answer.apply(recorded)));
  }

  /** A first answer that is given again comes as it was written. */
  private JsonNode tree(@Nullable Object body) {
    return body instanceof byte[] written ? json.readTree(written) : json.valueToTree(body);
  }

  private static String later(HttpHeaders headers, String token) {
    var of = headers.getFirst(ConsistencyToken.HEADER);
    return of == null || of.equals(ConsistencyToken.NOTHING) ? token : of;
  }
}
