package dev.remainder.web.security;

import dev.remainder.web.FieldProblem;
import dev.remainder.web.ProblemCode;
import dev.remainder.web.ProblemWriter;
import dev.remainder.web.Problems;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers, as a problem, those whom the gate does not let through. */
final class Refusals
    implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

  private final AuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
  private final ProblemWriter problems;

  Refusals(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    challenge.commence(request, response, why);
    var detail =
        response.getHeader(HttpHeaders.WWW_AUTHENTICATE) instanceof String said
                && said.contains("error")
            ? "The token is not good, or not any more: sign in again."
            : "This needs a token: Authorization: Bearer …";
    write(response, SecurityProblem.SIGN_IN_REQUIRED, detail, Map.of());
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    var roles =
        Permissions.of(HttpMethod.valueOf(request.getMethod()), request.getRequestURI())
            .map(permission -> permission.roles().stream().sorted().toList());
    write(
        response,
        SecurityProblem.NOT_ALLOWED,
        roles
            .filter(needed -> !needed.isEmpty())
            .map("This is for the roles %s, of all companies where it spans them."::formatted)
            .orElse("This is not for you."),
        roles.<Map<String, ?>>map(needed -> Map.of("roles", needed)).orElse(Map.of()));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
      throws IOException {
    problems.write(
        response,
        Problems.malformed(List.of(new FieldProblem("address", "must be an ordinary one"))));
  }

  private void write(
      HttpServletResponse response, ProblemCode code, String detail, Map<String, ?> properties)
      throws IOException {
    problems.write(response, Problems.of(code, detail, properties));
  }
}
