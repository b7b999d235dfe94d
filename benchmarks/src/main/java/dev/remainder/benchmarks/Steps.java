package dev.remainder.benchmarks;

/** Requests whose time is taken. */
final class Steps {

  private final Api api;
  private final Latencies latencies;

  Steps(Api api, Latencies latencies) {
    this.api = api;
    this.latencies = latencies;
  }

  Api.Answer post(String step, String path, String body) {
    long began = System.nanoTime();
    var answer = api.post(path, body);
    latencies.record(step, System.nanoTime() - began);
    return answer;
  }

  /** The story ended that began at that moment. */
  void whole(long began) {
    latencies.record(Latencies.CYCLE, System.nanoTime() - began);
  }
}
