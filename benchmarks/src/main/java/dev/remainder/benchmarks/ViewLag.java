package dev.remainder.benchmarks;

/**
 * How long after a command's answer its effects are seen: a receipt, then a GET that waits for it.
 * The figure includes the GET itself, so it is what a reader of its own writes waits.
 */
final class ViewLag implements Runnable {

  private static final long PAUSE_MS = 50;

  private final Api api;
  private final Latencies latencies;
  private volatile boolean stopped;

  ViewLag(Api api, Latencies latencies) {
    this.api = api;
    this.latencies = latencies;
  }

  @Override
  public void run() {
    try {
      while (!stopped) {
        var received =
            api.post("/api/stock/WH/" + Cycle.shelf(0) + "/receipts", "{\"quantity\":1}");
        long began = System.nanoTime();
        api.get("/api/stock/WH/" + Cycle.shelf(0), received.token());
        latencies.record("view lag", System.nanoTime() - began);
        Thread.sleep(PAUSE_MS);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() {
    stopped = true;
  }
}
