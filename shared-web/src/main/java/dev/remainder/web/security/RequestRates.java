package dev.remainder.web.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.remainder.web.ProblemException;
import dev.remainder.web.Problems;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Counts what each client asks, so that none takes the service from the others. */
final class RequestRates {

  /** A page that opens asks for much at once. */
  private static final int SECONDS_AT_ONCE = 5;

  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
  private static final int CLIENTS_KNOWN = 100_000;

  private final LoadingCache<String, Bucket> requests;
  private final LoadingCache<String, Bucket> signIns;

  RequestRates(SecuritySettings settings) {
    this.requests = bucketsOf(settings.requestsPerSecond(), Duration.ofSeconds(1), SECONDS_AT_ONCE);
    this.signIns = bucketsOf(settings.signInsPerMinute(), Duration.ofMinutes(1), 1);
  }

  /** Refuses what is too much from this client, with the time after which it may ask again. */
  void countRequest(String client) {
    take(requests.get(client));
  }

  /** Guessing passwords takes long. */
  void countSignIn(String address) {
    take(signIns.get(address));
  }

  private static void take(Bucket bucket) {
    var taken = bucket.tryConsumeAndReturnRemaining(1);
    if (!taken.isConsumed()) {
      var nanos = taken.getNanosToWaitForRefill();
      var seconds = TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
      throw new ProblemException(
          SecurityProblem.TOO_MANY_REQUESTS,
          "More was asked than one client may; try again in %d s.".formatted(seconds),
          Map.of(Problems.RETRY_AFTER_SECONDS, seconds));
    }
  }

  private static LoadingCache<String, Bucket> bucketsOf(int each, Duration period, int periods) {
    var limit =
        Bandwidth.builder().capacity((long) each * periods).refillGreedy(each, period).build();
    return Caffeine.newBuilder()
        .expireAfterAccess(FORGOTTEN_AFTER)
        .maximumSize(CLIENTS_KNOWN)
        .build(client -> Bucket.builder().addLimit(limit).build());
  }
}
