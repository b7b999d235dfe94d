package dev.remainder.query.platform;

import dev.remainder.web.security.Companies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriUtils;

/**
 * What belongs to other companies than those of who asks is as unknown to them as what does not
 * exist (docs/security.md).
 */
@Component
public class Visibility implements HandlerInterceptor {

  private final JdbcClient db;

  Visibility(JdbcClient db) {
    this.db = db;
  }

  /** Whether what is at that address belongs to one of them, or to no company at all. */
  public boolean isSeenBy(Companies companies, String address) {
    var boundary = companies.boundary();
    return boundary == null
        || BoundedResource.at(address).filter(named -> !isOfOneOf(boundary, named)).isEmpty();
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var address = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
    if (HttpMethod.GET.matches(request.getMethod()) && !isSeenBy(Companies.ofWhoAsks(), address)) {
      var named = BoundedResource.at(address).orElseThrow();
      throw named.resource().unknown().named(named.id());
    }
    return true;
  }

  private boolean isOfOneOf(List<String> companies, BoundedResource.Named named) {
    var ofThem =
        "select exists (select 1 from query.warehouse where company = any(?) and code = (%s))"
            .formatted(named.resource().warehouse());
    return db.sql(ofThem)
        .params(companies.toArray(String[]::new), named.id())
        .query(Boolean.class)
        .single();
  }
}
