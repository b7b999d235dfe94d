package dev.remainder.command.transfer;

import dev.remainder.command.platform.SeveralDesk.PartAnswer;
import dev.remainder.command.transfer.TransferRequest.ValidationOfOne;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PolicySource;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What became of each of several transfers, in the order asked. */
record SeveralResults(List<Result> results) {

  enum Status {
    DONE,
    REFUSED
  }

  /**
   * @param backorder that was made, or null
   * @param problem why it was refused, or null
   * @param policy the Create Backorder in force; null if it was refused
   * @param decidedBy the level it came from; null if it was refused
   */
  record Result(
      String id,
      Status status,
      @Schema(implementation = ValidatedTransfer.Backorder.class) @Nullable JsonNode backorder,
      @Schema(ref = "#/components/schemas/Problem") @Nullable JsonNode problem,
      @Schema(implementation = CreateBackorder.class) @Nullable JsonNode policy,
      @Schema(implementation = PolicySource.class) @Nullable JsonNode decidedBy) {}

  static SeveralResults of(List<ValidationOfOne> asked, List<PartAnswer> answers) {
    return new SeveralResults(
        IntStream.range(0, asked.size())
            .mapToObj(index -> result(asked.get(index).id(), answers.get(index)))
            .toList());
  }

  private static Result result(String id, PartAnswer answer) {
    var body = answer.body();
    return answer.refused()
        ? new Result(id, Status.REFUSED, null, body, null, null)
        : new Result(
            id,
            Status.DONE,
            body.get("backorder"),
            null,
            body.get("policy"),
            body.get("decidedBy"));
  }
}
