package dev.remainder.query.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.events.settings.PickingPolicyChosen;
import dev.remainder.events.settings.SettingsEstablished;
import dev.remainder.events.value.PickingPolicy;
import dev.remainder.query.platform.ThroughTheBus;
import org.junit.jupiter.api.Test;

class SettingsProjectionTest extends ThroughTheBus {

  @Test
  void showsThePolicyChosenLast() {
    assertThat(client.get("/api/settings").text("/code")).isEqualTo("unknown-settings");

    var established =
        log.append(
            "settings", new SettingsEstablished("settings", PickingPolicy.AS_SOON_AS_POSSIBLE));
    var fresh = client.get("/api/settings", established);
    assertThat(fresh.text("/pickingPolicy")).isEqualTo("AS_SOON_AS_POSSIBLE");
    assertThat(fresh.header("ETag")).isEqualTo("\"0\"");

    var chosen =
        log.append(
            "settings",
            new PickingPolicyChosen(
                "settings", PickingPolicy.AS_SOON_AS_POSSIBLE, PickingPolicy.ALL_AT_ONCE));
    var changed = client.get("/api/settings", chosen);
    assertThat(changed.text("/pickingPolicy")).isEqualTo("ALL_AT_ONCE");
    assertThat(changed.header("ETag")).isEqualTo("\"1\"");
  }
}
