package dev.remainder.allinone.rebuild;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import tools.jackson.databind.JsonNode;

/** One family's rebuild, from its beginning to its verdict. */
final class FollowedRebuild {

  private static final int LOOK_AGAIN_MS = 200;

  private final RebuiltService service;
  private final String family;
  private final PrintWriter out;

  FollowedRebuild(RebuiltService service, String family, PrintWriter out) {
    this.service = service;
    this.family = family;
    this.out = out;
  }

  /** Answers whether the views were as the log says. */
  boolean follow() throws InterruptedException {
    if (!service.begin(family)) {
      out.println(family + ": is being rebuilt already");
    }
    var verdict = new RebuildVerdict(family, watch());
    verdict.refuseUnlessSwapped();
    verdict.print(out);
    return verdict.isEqual();
  }

  private JsonNode watch() throws InterruptedException {
    try (var bar = bar()) {
      while (true) {
        var rebuild = service.rebuild(family);
        show(rebuild, bar);
        if (!rebuild.get("state").asString().equals("RUNNING")) {
          return rebuild;
        }
        Thread.sleep(LOOK_AGAIN_MS);
      }
    }
  }

  private void show(JsonNode rebuild, ProgressBar bar) {
    bar.maxHint(Math.max(1, rebuild.get("eventsTotal").asLong()));
    bar.stepTo(rebuild.get("eventsDone").asLong());
    bar.setExtraMessage(
        "%,d events/s, %s"
            .formatted(
                rebuild.get("eventsPerSecond").asLong(),
                rebuild.get("phase").asString().toLowerCase(Locale.ROOT)));
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName(family)
        .setInitialMax(1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(LOOK_AGAIN_MS)
        .build();
  }
}
