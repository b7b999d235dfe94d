package dev.remainder.web.security;

import java.util.Collections;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets a call through if the table of {@link Permissions} opens it to who asks. */
final class Gate implements AuthorizationManager<RequestAuthorizationContext> {

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> whoAsks, RequestAuthorizationContext call) {
    var request = call.getRequest();
    var allowed =
        whoAsks.get() instanceof SignedIn user
            && Permissions.of(methodOf(request.getMethod()), request.getRequestURI())
                .filter(permission -> isOpenTo(user, permission))
                .isPresent();
    return new AuthorizationDecision(allowed);
  }

  private static boolean isOpenTo(SignedIn user, Permission permission) {
    return mayDo(user.roles(), permission.roles())
        && (user.companies().all() || !permission.everyCompany());
  }

  private static boolean mayDo(Set<Role> has, Set<Role> needed) {
    return needed.isEmpty() ? !has.isEmpty() : !Collections.disjoint(has, needed);
  }

  /** What may be read may be asked about. */
  private static HttpMethod methodOf(String asked) {
    return "HEAD".equals(asked) ? HttpMethod.GET : HttpMethod.valueOf(asked);
  }
}
