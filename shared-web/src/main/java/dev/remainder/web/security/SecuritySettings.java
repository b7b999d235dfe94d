package dev.remainder.web.security;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may sign in, and how. Secrets come from the environment or a file that is not in the project
 * (docs/security.md).
 *
 * @param tokenSecret signs the tokens of local users, 32 characters or more; all processes share
 *     it. Without one it is made up at each start
 * @param tokenLifetime after that one signs in again
 * @param requestsPerSecond of one client, on average
 * @param signInsPerMinute tries of one address, on average
 */
@ConfigurationProperties("remainder.security")
public record SecuritySettings(
    @DefaultValue("ON") Mode mode,
    @DefaultValue List<LocalUser> users,
    @DefaultValue List<Issuer> issuers,
    @Nullable String tokenSecret,
    @DefaultValue("8h") Duration tokenLifetime,
    @DefaultValue("200") int requestsPerSecond,
    @DefaultValue("10") int signInsPerMinute) {

  /** Whether one has to sign in. */
  public enum Mode {
    ON,
    /** Everybody may do everything: only where nobody else can reach the service. */
    OFF
  }

  /**
   * @param password its hash, as {@code ./remainder hash-password} prints it
   * @param companies whose warehouses the user sees; none named: all
   */
  public record LocalUser(
      String name, String password, Set<Role> roles, @DefaultValue Set<String> companies) {}

  /**
   * Somebody else who vouches for users by tokens (OAuth2, OpenID Connect).
   *
   * @param uri as it stands in the tokens; its description is looked up there
   * @param jwkSetUri of its keys, if it has no description
   * @param audience that its tokens must name, if given
   * @param nameClaim of who it is, for the log
   * @param rolesClaim with dots for what is inside: {@code realm_access.roles}
   * @param companiesClaim if given, a token without it sees no company; if not, its users see all
   */
  public record Issuer(
      String uri,
      @Nullable URI jwkSetUri,
      @Nullable String audience,
      @DefaultValue("sub") String nameClaim,
      @DefaultValue("roles") String rolesClaim,
      @Nullable String companiesClaim) {}

  boolean isOn() {
    return mode == Mode.ON;
  }

  boolean canAnybodySignIn() {
    return !users.isEmpty() || !issuers.isEmpty();
  }
}
