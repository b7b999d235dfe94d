package dev.remainder.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who asks, and under which correlation id; bound to the thread that serves the request. */
public final class CurrentRequest {

  /** Who acts in a request when nobody is authenticated. */
  public static final String ANONYMOUS = "anonymous";

  /** Who acts outside any request. */
  public static final String SYSTEM = "system";

  private static final ThreadLocal<@Nullable String> CORRELATION_ID = new ThreadLocal<>();

  private CurrentRequest() {}

  /** The request's correlation id; outside a request a new one at every call. */
  public static String correlationId() {
    var id = CORRELATION_ID.get();
    return id == null ? UUID.randomUUID().toString() : id;
  }

  public static String actor() {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
      var user = current.getRequest().getUserPrincipal();
      return user == null ? ANONYMOUS : user.getName();
    }
    return CORRELATION_ID.get() == null ? SYSTEM : ANONYMOUS;
  }

  /** The address that was asked, as a problem names it; null outside any request. */
  public static @Nullable URI address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
        ? URI.create(current.getRequest().getRequestURI())
        : null;
  }

  static void begin(String correlationId) {
    CORRELATION_ID.set(correlationId);
  }

  static void end() {
    CORRELATION_ID.remove();
  }
}
