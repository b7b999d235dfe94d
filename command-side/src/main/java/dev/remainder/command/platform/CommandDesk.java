package dev.remainder.command.platform;

import dev.remainder.web.ConsistencyToken;
import dev.remainder.web.CurrentRequest;
import dev.remainder.web.ETags;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Where requests become commands: says who asks and why, repeats what lost a race, answers from
 * what was recorded, and answers a repeated idempotency key as at first.
 */
@Component
public class CommandDesk {

  private final CommandGateway commands;
  private final CommandGate gate;
  private final LostRaceRetry retry;
  private final IdempotencyKeys keys;
  private final StreamVersions versions;
  private final CompanyBoundary boundary;
  private final CommandMetrics metrics;

  CommandDesk(
      CommandGateway commands,
      CommandGate gate,
      LostRaceRetry retry,
      IdempotencyKeys keys,
      StreamVersions versions,
      CompanyBoundary boundary,
      CommandMetrics metrics) {
    this.commands = commands;
    this.gate = gate;
    this.retry = retry;
    this.keys = keys;
    this.versions = versions;
    this.boundary = boundary;
    this.metrics = metrics;
  }

  /**
   * @param answer from everything the command caused; called within its transaction
   */
  public <A> ResponseEntity<A> send(
      Object command, Target target, Function<Recorded, ResponseEntity<A>> answer) {
    return send(CommandRequest.current(), command, target, answer);
  }

  /** Answers as {@link #send} would, and undoes all of it. */
  public <A> ResponseEntity<A> preview(
      Object command, Target target, Function<Recorded, ResponseEntity<A>> answer) {
    var request = CommandRequest.current();
    try {
      return dispatch(
          request,
          command,
          target,
          recorded -> {
            throw new Undo(answer.apply(recorded));
          });
    } catch (Undo undo) {
      return undo.answer();
    }
  }

  /** Asks an aggregate something that changes nothing. */
  public <R> R ask(Object question, Target target) {
    boundary.check(target);
    var message = message(question, CommandRequest.current(), CurrentRequest.correlationId());
    return metrics.of(
        question,
        () -> retry.of(() -> found(target, () -> gate.pass(() -> commands.sendAndWait(message)))));
  }

  <A> ResponseEntity<A> send(
      CommandRequest request,
      Object command,
      Target target,
      Function<Recorded, ResponseEntity<A>> answer) {
    var first = keys.find(request);
    if (first.isPresent()) {
      return again(first.get(), request);
    }
    try {
      return dispatch(
          request,
          command,
          target,
          recorded -> {
            var made = withHeaders(answer.apply(recorded), target, recorded);
            if (!keys.keep(request, made)) {
              throw new AlreadyAnswered();
            }
            return made;
          });
    } catch (AlreadyAnswered repeated) {
      return again(keys.find(request).orElseThrow(), request);
    } catch (Refused refused) {
      if (!keys.keep(request, Refusals.answer(refused))) {
        return again(keys.find(request).orElseThrow(), request);
      }
      throw refused;
    }
  }

  private <A> ResponseEntity<A> dispatch(
      CommandRequest request,
      Object command,
      Target target,
      Function<Recorded, ResponseEntity<A>> answer) {
    boundary.check(target);
    var correlationId = CurrentRequest.correlationId();
    return metrics.of(
        command,
        () ->
            retry.of(() -> {
              var pending = new PendingAnswer<>(answer);
              var message =
                  message(command, request, correlationId)
                      .andMetaData(Map.of(PendingAnswer.KEY, pending));
              found(target, () -> gate.pass(() -> commands.sendAndWait(message)));
              return pending.made();
            }));
  }

  private static CommandMessage<Object> message(
      Object command, CommandRequest request, String correlationId) {
    Map<String, Object> metaData = new HashMap<>();
    metaData.put(WhoAndWhy.BY, request.actor());
    metaData.put(WhoAndWhy.CORRELATION_ID, correlationId);
    if (request.expectedVersions() != null) {
      metaData.put(Versioned.EXPECTED_VERSIONS, request.expectedVersions());
    }
    return GenericCommandMessage.asCommandMessage(command).withMetaData(metaData);
  }

  private static <R> R found(Target target, Supplier<R> sending) {
    try {
      return sending.get();
    } catch (AggregateNotFoundException unknown) {
      throw target.unknown();
    }
  }

  private <A> ResponseEntity<A> withHeaders(
      ResponseEntity<A> answer, Target target, Recorded recorded) {
    long version = recorded.version(target.stream()).orElseGet(() -> versions.of(target.stream()));
    return ResponseEntity.status(answer.getStatusCode())
        .headers(headers -> headers.putAll(answer.getHeaders()))
        .header(HttpHeaders.ETAG, ETags.of(version))
        .header(ConsistencyToken.HEADER, recorded.consistencyToken())
        .body(answer.getBody());
  }

  /** The converters write what the body is, whatever type the controller declares. */
  @SuppressWarnings("unchecked")
  private static <A> ResponseEntity<A> again(FirstAnswer first, CommandRequest request) {
    first.refuseOtherThan(request);
    return (ResponseEntity<A>) first.again();
  }

  private static final class AlreadyAnswered extends RuntimeException {
    AlreadyAnswered() {
      super("Another request with the same key was answered first", null, false, false);
    }
  }

  private static final class Undo extends RuntimeException {
    private final transient ResponseEntity<?> answer;

    Undo(@Nullable ResponseEntity<?> answer) {
      super("Nothing is to be kept of a preview", null, false, false);
      this.answer = Objects.requireNonNull(answer);
    }

    @SuppressWarnings("unchecked")
    <A> ResponseEntity<A> answer() {
      return (ResponseEntity<A>) answer;
    }
  }
}
