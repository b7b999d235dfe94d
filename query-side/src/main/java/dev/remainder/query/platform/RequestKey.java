package dev.remainder.query.platform;

import dev.remainder.web.CurrentRequest;
import dev.remainder.web.IdempotencyKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/**
 * Names a request that has a key, so that its repeat is known.
 *
 * @param actor whose key it is: another's of the same name is another key
 */
record RequestKey(String actor, String key) {

  static RequestKey of(HttpServletRequest request) {
    var user = request.getUserPrincipal();
    return new RequestKey(
        user == null ? CurrentRequest.ANONYMOUS : user.getName(),
        Objects.requireNonNull(IdempotencyKey.of(request)));
  }
}
