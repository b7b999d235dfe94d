package dev.remainder.simulation.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks until it is served, and sometimes again with the same key: later, or twice at the same
 * moment. That must be answered alike and be done once.
 */
final class Persistent {

  private static final int TIRED = 30;
  private static final List<String> SAME = List.of("ETag", "Location");

  private final Shop shop;
  private final Random random;
  private final String name;
  private final Map<String, Integer> told;
  private int requests;

  Persistent(Shop shop, Random random, String name, Map<String, Integer> told) {
    this.shop = shop;
    this.random = random;
    this.name = name;
    this.told = told;
  }

  Answer post(String path, Object body) {
    return send("POST", path, body);
  }

  Answer put(String path, Object body) {
    return send("PUT", path, body);
  }

  Answer send(String method, String path, Object body) {
    Map<String, String> key = Map.of("Idempotency-Key", name + "/" + ++requests);
    var answers =
        switch (random.nextInt(8)) {
          case 0 -> List.of(served(method, path, body, key), served(method, path, body, key));
          case 1 -> atOnce(method, path, body, key);
          case 2 -> List.of(served(method, path, body, key));
          default -> List.of(served(method, path, body, Map.of()));
        };
    var first = answers.getFirst();
    var again = answers.getLast();
    assertThat(again.status()).as("%s, then %s", first, again).isEqualTo(first.status());
    assertThat(again.text()).isEqualTo(first.text());
    for (var header : SAME) {
      assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
    }
    assertThat(first.status()).as(first.toString()).isIn(200, 201, 409);
    told.merge(method + " " + first.status() + " " + first.code(), 1, Integer::sum);
    return first;
  }

  private List<Answer> atOnce(String method, String path, Object body, Map<String, String> key) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var both = new ArrayList<Future<Answer>>();
      for (int each = 0; each < 2; each++) {
        both.add(threads.submit(() -> served(method, path, body, key)));
      }
      return List.of(both.getFirst().get(), both.getLast().get());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    }
  }

  /** Whoever is too many comes again; nothing was done. */
  private Answer served(String method, String path, Object body, Map<String, String> headers) {
    for (int attempt = 0; attempt < TIRED; attempt++) {
      var answer = shop.send(method, path, body, headers);
      if (answer.status() != 503) {
        return answer;
      }
      assertThat(answer.code()).as(answer.toString()).isEqualTo("store-busy");
    }
    throw new AssertionError("never served: " + method + " " + path);
  }
}
