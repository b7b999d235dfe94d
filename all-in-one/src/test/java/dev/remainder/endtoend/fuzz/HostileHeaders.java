package dev.remainder.endtoend.fuzz;

import java.util.List;
import java.util.Random;

/** Headers that somebody might send. */
final class HostileHeaders {

  private static final List<String> READ_BY_THE_SERVICE =
      List.of(
          "If-Match: \"0\"",
          "If-Match: \"99999999999999999999\"",
          "If-Match: abc",
          "If-Match: *",
          "If-Match: W/\"1\"",
          "If-Match: ",
          "Idempotency-Key: ",
          "Idempotency-Key: same for all",
          "Idempotency-Key: '; drop table orders; --",
          "Idempotency-Key: " + "k".repeat(300),
          "X-Consistency-Token: no token",
          "X-Consistency-Token: -",
          "X-Consistency-Token: ",
          "X-Correlation-Id: '; drop table orders; --",
          "X-Correlation-Id: " + "c".repeat(500),
          "X-Correlation-Id: \u00e9\u00ff",
          "Last-Event-ID: x",
          "Last-Event-ID: -1",
          "Last-Event-ID: 99999999999999999999",
          "Accept: text/html",
          "Accept: application/xml",
          "Accept: text/csv",
          "Accept: nonsense",
          "Accept: */*;q=nonsense",
          "Accept: ",
          "Accept-Language: ${jndi:ldap://127.0.0.1:1/a}",
          "Accept-Encoding: nonsense, gzip;q=9",
          "Content-Encoding: gzip",
          "Authorization: Bearer x.y.z",
          "Authorization: Bearer ",
          "Authorization: Basic !!!",
          "Authorization: nonsense",
          "Cookie: remainder=x; a=b; ;;=",
          "Origin: null",
          "Origin: http://evil.example",
          "Sec-Fetch-Site: cross-site",
          "Range: bytes=0-1,5-2",
          "Expect: 100-continue",
          "Expect: nonsense",
          "If-Modified-Since: yesterday",
          "If-None-Match: *",
          "X-Forwarded-For: 1.2.3.4",
          "X-Forwarded-Host: evil.example",
          "X-Forwarded-Prefix: /../..",
          "X-HTTP-Method-Override: DELETE",
          "Forwarded: for=\"_x\"",
          "Upgrade: h2c");

  /** The web server may answer these, or close the connection. */
  private static final List<String> NO_HTTP =
      List.of(
          "no colon",
          ": no name",
          "Bad Name: x",
          "Transfer-Encoding: chunked",
          "Transfer-Encoding: nonsense",
          "Content-Length: -1",
          "Content-Length: x",
          "Host: other.example",
          "Host: ",
          "X-Control: a\u0001b",
          "X-Long: " + "x".repeat(20_000));

  private final Random random;

  HostileHeaders(Random random) {
    this.random = random;
  }

  /** Answers whether it is HTTP still. */
  boolean addTo(List<String> headers) {
    if (random.nextInt(8) == 0) {
      headers.add(NO_HTTP.get(random.nextInt(NO_HTTP.size())));
      return false;
    }
    for (int count = 1 + random.nextInt(2); count > 0; count--) {
      headers.add(READ_BY_THE_SERVICE.get(random.nextInt(READ_BY_THE_SERVICE.size())));
    }
    return true;
  }
}
