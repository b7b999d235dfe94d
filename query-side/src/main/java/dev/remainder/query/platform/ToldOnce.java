package dev.remainder.query.platform;

import dev.remainder.web.IdempotencyKey;
import dev.remainder.web.ProblemCode;
import dev.remainder.web.ProblemException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Whatever this side is told to do with an Idempotency-Key is done once, and a repeat gets the
 * first answer again (ADR 5). What the command side is told it answers by itself.
 */
@Component
class ToldOnce extends OncePerRequestFilter {

  static final ProblemCode REUSED =
      new ProblemCode(
          "idempotency-key-reused",
          "The idempotency key was used for something else",
          HttpStatus.UNPROCESSABLE_CONTENT);

  private final OwnCalls calls;
  private final KeyTurns turns;
  private final FirstAnswers answers;
  private final HandlerExceptionResolver problems;

  ToldOnce(
      OwnCalls calls,
      KeyTurns turns,
      FirstAnswers answers,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.calls = calls;
    this.turns = turns;
    this.answers = answers;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(IdempotencyKey.HEADER) == null || !calls.isToldHere(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      var key = RequestKey.of(request);
      var turn = turns.take(key);
      try {
        answer(key, request, response, chain);
      } finally {
        turns.giveBack(turn);
      }
    } catch (RuntimeException failed) {
      if (problems.resolveException(request, response, null, failed) == null) {
        throw failed;
      }
    }
  }

  private void answer(
      RequestKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var first = answers.find(key);
    if (first.isEmpty()) {
      answerFirst(key, request, response, chain);
    } else if (first.get().fingerprint().equals(fingerprint(request))) {
      first.get().write(response);
    } else {
      throw new ProblemException(REUSED, "This Idempotency-Key came with another request before.");
    }
  }

  private void answerFirst(
      RequestKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var asked = new ContentCachingRequestWrapper(request, IdempotencyKey.LARGEST_BODY);
    var given = new ContentCachingResponseWrapper(response);
    chain.doFilter(asked, given);
    asked.getInputStream().readAllBytes();
    var first =
        FirstAnswer.of(IdempotencyKey.fingerprint(request, asked.getContentAsByteArray()), given);
    if (first.isKept()) {
      answers.keep(key, first);
    }
    given.copyBodyToResponse();
  }

  private static String fingerprint(HttpServletRequest request) throws IOException {
    return IdempotencyKey.fingerprint(request, request.getInputStream().readAllBytes());
  }
}
