package dev.remainder.endtoend.contention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Clients that all begin at the same moment. */
final class Crowd {

  private static final int TIRED = 30;

  private Crowd() {}

  /** What each of them was answered, in their order. */
  static List<Answer> at(List<Supplier<Answer>> clients) {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<Answer>>();
      for (var client : clients) {
        running.add(
            threads.submit(() -> {
              start.await();
              return untilServed(client);
            }));
      }
      start.countDown();
      var answers = new ArrayList<Answer>();
      for (var client : running) {
        answers.add(client.get());
      }
      return answers;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    }
  }

  /** Comes again when it is told to; any other trouble on the other side is a failure. */
  static Answer untilServed(Supplier<Answer> client) throws InterruptedException {
    for (int attempt = 0; attempt < TIRED; attempt++) {
      var answer = client.get();
      if (answer.status() != 503) {
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        return answer;
      }
      assertThat(answer.code()).as(answer.toString()).isEqualTo("store-busy");
      Thread.sleep(Duration.ofSeconds(Long.parseLong(answer.header("Retry-After"))));
    }
    throw new AssertionError("never served");
  }
}
