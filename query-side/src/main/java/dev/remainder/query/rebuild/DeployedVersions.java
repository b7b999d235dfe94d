package dev.remainder.query.rebuild;

import dev.remainder.query.projection.SegmentPlace;
import dev.remainder.query.projection.StoredPlaces;
import dev.remainder.query.projection.ViewFamily;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * At the start of the program: views of another version than it builds are rebuilt, and a rebuild
 * of another version, left behind by another program, is dropped.
 */
@Component
class DeployedVersions implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(DeployedVersions.class);

  private final ViewVersions versions;
  private final RebuildTable rebuilds;
  private final RebuildTurn turn;
  private final Rebuilder rebuilder;
  private final StoredPlaces places;

  DeployedVersions(
      ViewVersions versions,
      RebuildTable rebuilds,
      RebuildTurn turn,
      Rebuilder rebuilder,
      StoredPlaces places) {
    this.versions = versions;
    this.rebuilds = rebuilds;
    this.turn = turn;
    this.rebuilder = rebuilder;
    this.places = places;
  }

  @Override
  public void afterSingletonsInstantiated() {
    turn.ifFree(
        () -> rebuilds.unfinished().stream().filter(it -> !isCurrent(it)).forEach(rebuilder::drop));
    var inService = versions.inService();
    ViewFamily.NAMES.stream()
        .filter(family -> ViewFamily.versionOf(family) != inService.getOrDefault(family, 0))
        .forEach(this::changed);
  }

  static boolean isCurrent(Rebuild rebuild) {
    return ViewFamily.versionOf(rebuild.family()) == rebuild.viewVersion();
  }

  /** What has not begun yet begins with this program, and needs no second building. */
  private void changed(String family) {
    if (places.now(family).stream().allMatch(SegmentPlace::isBeginning)) {
      versions.areCurrent(family);
    } else if (rebuilds.begin(family)) {
      LOG.info("The views of {} have another version: they are rebuilt", family);
    }
  }
}
