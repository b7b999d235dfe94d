package dev.remainder.web.security;

import dev.remainder.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, and who one is. */
@RestController
@RequestMapping("/api/session")
@Tag(name = "Session")
class SessionController {

  private final SecuritySettings settings;
  private final LocalUsers users;
  private final LocalTokens tokens;
  private final RequestRates rates;

  SessionController(
      SecuritySettings settings, LocalUsers users, LocalTokens tokens, RequestRates rates) {
    this.settings = settings;
    this.users = users;
    this.tokens = tokens;
    this.rates = rates;
  }

  /**
   * A local user's credentials.
   *
   * @param name of the user
   * @param password in clear, over an encrypted connection
   */
  record Credentials(
      @NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 200) String password) {}

  /**
   * What makes the next calls one's own.
   *
   * @param token to be sent as {@code Authorization: Bearer …}; browsers get it as a cookie too
   * @param expiresAt after that one signs in again
   */
  record Session(String token, Instant expiresAt) {}

  @PostMapping
  @Operation(operationId = "signIn", summary = "Sign in as a local user")
  ResponseEntity<Session> signIn(
      @RequestBody @Valid Credentials credentials, HttpServletRequest request) {
    rates.countSignIn(request.getRemoteAddr());
    var user =
        users
            .withPassword(credentials.name(), credentials.password())
            .orElseThrow(() ->
                new ProblemException(
                    SecurityProblem.WRONG_CREDENTIALS,
                    "There is no user of this name and password."));
    var token = tokens.issueTo(user);
    var cookie =
        SessionCookie.holding(token.getTokenValue(), settings.tokenLifetime(), request.isSecure());
    return ResponseEntity.ok()
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(new Session(token.getTokenValue(), Objects.requireNonNull(token.getExpiresAt())));
  }

  @ApiResponse(responseCode = "204", description = "Forgotten", useReturnTypeSchema = true)
  @PostMapping("/end")
  @Operation(operationId = "signOut", summary = "Have the browser forget who it was")
  ResponseEntity<Void> signOut(HttpServletRequest request) {
    return ResponseEntity.noContent()
        .header(HttpHeaders.SET_COOKIE, SessionCookie.gone(request.isSecure()).toString())
        .build();
  }

  @GetMapping
  @Operation(operationId = "whoAmI", summary = "Who asks, and what they may do")
  WhoAsks who() {
    return settings.isOn() ? WhoAsks.ofToken() : WhoAsks.ofAnybody();
  }
}
