package dev.remainder.web.security;

import static dev.remainder.web.security.Role.ADMIN;
import static dev.remainder.web.security.Role.AUDITOR;
import static dev.remainder.web.security.Role.MANAGER;
import static dev.remainder.web.security.Role.SALES;
import static dev.remainder.web.security.Role.WAREHOUSE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;

/**
 * Every call below {@code /api} and its roles; the first that covers a call decides, or nobody may.
 */
public final class Permissions {

  /** The same table stands in docs/security.md. */
  public static final List<Permission> TABLE =
      List.of(
          Permission.of(GET, "/api/events", AUDITOR, ADMIN).acrossCompanies(),
          Permission.of(GET, "/api/audit/**", AUDITOR, ADMIN).acrossCompanies(),
          Permission.of(GET, "/api/projections/**").acrossCompanies(),
          Permission.of(POST, "/api/projections/**", ADMIN).acrossCompanies(),
          Permission.of(POST, "/api/simulations", MANAGER, AUDITOR, ADMIN).acrossCompanies(),
          Permission.of(GET, "/api/reports/backorders/**"),
          Permission.of(GET, "/api/reports/**", MANAGER, AUDITOR, ADMIN),
          Permission.of(GET, "/api/**"),
          Permission.of(POST, "/api/orders/**", SALES, MANAGER, ADMIN),
          Permission.of(PUT, "/api/orders/**", SALES, MANAGER, ADMIN),
          Permission.of(PATCH, "/api/orders/*", SALES, MANAGER, ADMIN),
          Permission.of(POST, "/api/transfers/**", WAREHOUSE, MANAGER, ADMIN),
          Permission.of(PATCH, "/api/transfers/*", SALES, WAREHOUSE, MANAGER, ADMIN),
          Permission.of(POST, "/api/stock/**", WAREHOUSE, MANAGER, ADMIN),
          Permission.of(POST, "/api/products", MANAGER, ADMIN),
          Permission.of(PATCH, "/api/operation-types/*", MANAGER, ADMIN),
          Permission.of(POST, "/api/warehouses", MANAGER, ADMIN),
          Permission.of(PUT, "/api/settings", MANAGER, ADMIN).acrossCompanies());

  private Permissions() {}

  /** What is said of this call, if anything is. */
  public static Optional<Permission> of(HttpMethod method, String address) {
    return TABLE.stream().filter(permission -> permission.covers(method, address)).findFirst();
  }
}
