package dev.remainder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remainder.endtoend.shop.Shop;
import java.util.HashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log from nothing, transaction by transaction, against the views. */
public final class ReplayedLog {

  private ReplayedLog() {}

  /**
   * @param beginsAfter position before the first product of this warehouse was there
   */
  public static void addsUp(JdbcClient jdbc, long beginsAfter, Shop shop) {
    var replay = LogReplay.of(RawEvent.after(beginsAfter, jdbc));
    var prefix = "stock:" + shop.warehouse() + ":";
    var seen = new HashMap<String, String>();
    var replayed = new HashMap<String, String>();
    for (var item :
        shop.get("/api/stock?size=500&warehouse=" + shop.warehouse()).ok().items("/items")) {
      var stream = prefix + item.path("sku").asString();
      if (replay.onHand.containsKey(stream)) {
        seen.put(stream, item.path("onHand") + " " + item.path("reserved"));
        replayed.put(
            stream, number(replay.onHand.get(stream)) + " " + number(replay.promised.get(stream)));
      }
    }
    assertThat(seen).isNotEmpty().isEqualTo(replayed);
  }

  private static String number(long thousandths) {
    return Amounts.text(thousandths);
  }
}
