package dev.remainder.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what the web server refuses by itself, because it is no HTTP, in the same shape as all
 * else. Tomcat makes it, by its name.
 */
public class ProblemReportValve extends ErrorReportValve {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemReportValve.class);
  private static final int FIRST_REFUSAL = 400;
  private static final int FIRST_FAULT = 500;

  /** What the web server says to protocols that it does not speak. */
  private static final List<Integer> NOT_SPOKEN = List.of(501, 505);

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    int status = response.getStatus();
    if (status < FIRST_REFUSAL
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    var mayWrite = new AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, mayWrite);
    if (mayWrite.get()) {
      write(response, problem(status));
    }
  }

  private static ProblemDetail problem(int status) {
    if (status < FIRST_FAULT || NOT_SPOKEN.contains(status)) {
      return Problems.malformed(List.of(new FieldProblem("request", "is not HTTP as it must be")));
    }
    return Problems.of(CommonProblem.INTERNAL_ERROR, "Something went wrong on our side.", Map.of());
  }

  private static void write(Response response, ProblemDetail problem) {
    try {
      response.setStatus(problem.getStatus());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding("UTF-8");
      var writer = response.getReporter();
      if (writer != null) {
        writer.write(JsonMapper.shared().writeValueAsString(Written.of(problem)));
        response.finishResponse();
      }
    } catch (IOException gone) {
      LOG.debug("Whoever asked is gone", gone);
    }
  }

  /** The mapper of the service is not at hand here. */
  private record Written(
      String type, String title, int status, String detail, String code, Object errors) {

    static Written of(ProblemDetail problem) {
      var told =
          problem.getProperties() == null ? Map.<String, Object>of() : problem.getProperties();
      return new Written(
          String.valueOf(problem.getType()),
          String.valueOf(problem.getTitle()),
          problem.getStatus(),
          String.valueOf(problem.getDetail()),
          String.valueOf(told.get("code")),
          told.getOrDefault(FieldProblem.ERRORS, List.of()));
    }
  }
}
