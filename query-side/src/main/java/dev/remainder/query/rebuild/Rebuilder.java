package dev.remainder.query.rebuild;

import dev.remainder.web.StoreFailures;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Rebuilds families of views, and clears away what there is of a rebuild that goes no further. */
@Component
class Rebuilder {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuilder.class);

  private final NextFamilies families;
  private final RebuildSteps steps;
  private final RebuildTable rebuilds;

  Rebuilder(NextFamilies families, RebuildSteps steps, RebuildTable rebuilds) {
    this.families = families;
    this.steps = steps;
    this.rebuilds = rebuilds;
  }

  /**
   * Returns when the new tables are in service, or when it failed for good.
   *
   * @param goesOn asked between two steps; if not, the rest is left for another time
   */
  void run(Rebuild rebuild, BooleanSupplier goesOn) {
    LOG.info("Rebuilding the views of {} from position {}", rebuild.family(), rebuild.place());
    try {
      steps.take(rebuild, families.of(rebuild.family()), goesOn);
      LOG.info("The views of {} are rebuilt and in service", rebuild.family());
    } catch (Superseded taken) {
      LOG.info("Another process has taken up the rebuild of {}", rebuild.family());
    } catch (Interrupted stops) {
      throw stops;
    } catch (RuntimeException failed) {
      if (isPassing(failed)) {
        throw failed;
      }
      LOG.error("The rebuild of {} failed", rebuild.family(), failed);
      clear(rebuild, RebuildState.FAILED, messageOf(failed));
    }
  }

  /** What another program began is not to be finished by this one. */
  void drop(Rebuild rebuild) {
    LOG.info("The rebuild of {} is dropped: it builds another version", rebuild.family());
    clear(rebuilds.take(rebuild), RebuildState.DROPPED, null);
  }

  private void clear(Rebuild rebuild, RebuildState state, @Nullable String failure) {
    steps.clear(rebuild, families.of(rebuild.family()), state, failure);
  }

  /** Another try, from the place that was reached, may well succeed. */
  private static boolean isPassing(Throwable failed) {
    return Contention.isReasonOf(failed) || StoreFailures.isUnavailable(failed);
  }

  private static String messageOf(Throwable failed) {
    var bottom = failed;
    while (bottom.getCause() != null) {
      bottom = bottom.getCause();
    }
    return bottom.getClass().getSimpleName() + ": " + bottom.getMessage();
  }
}
