package dev.remainder.endtoend.trouble;

import dev.remainder.endtoend.shop.Answer;
import dev.remainder.endtoend.shop.Json;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One client: quotes, confirms, receives, counts, validates, cancels, and begins again. */
final class Trader implements Runnable {

  private static final int BEFORE_THE_NEXT_TRY = 80;
  private static final String TOKEN = "X-Consistency-Token";

  private final Clients clients;
  private final Random random;
  private int door;

  Trader(Clients clients, int number, Random random) {
    this.clients = clients;
    this.random = random;
    this.door = number;
  }

  @Override
  public void run() {
    while (!clients.areOver()) {
      order();
    }
  }

  private void order() {
    var body = Map.of("customer", Clients.CUSTOMER, "lines", List.of(line(), line()));
    var quoted = ask("POST", "/api/orders", body);
    if (quoted == null) {
      return;
    }
    var path = "/api/orders/" + quoted.at("/id");
    if (in(15)) {
      ask("PUT", path + "/lines/1", Map.of("quantity", 1 + random.nextInt(9)));
    }
    var confirmed = ask("POST", path + "/confirm", null);
    if (confirmed != null && confirmed.status() == 200) {
      look(path, confirmed);
      var transfer = confirmed.at("/transfers/0/id");
      for (int step = 0; transfer != null && step < 6; step++) {
        transfer = step(transfer);
      }
    }
    ask("POST", path + "/cancel", Map.of("reason", "the day is over"));
  }

  /** Answers the transfer that is open then, if it is known. */
  private String step(String transfer) {
    var path = "/api/transfers/" + transfer;
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> ask("POST", stock() + "/receipts", Map.of("quantity", 1 + random.nextInt(9)));
      case 3 -> ask("POST", stock() + "/counts", Map.of("onHand", random.nextInt(20)));
      case 4 -> ask("POST", path + "/" + (in(50) ? "unreserve" : "check-availability"), null);
      case 5 -> {
        ask("POST", path + "/cancel", null);
        return null;
      }
      default -> {
        var how = Map.of("backorder", in(70) ? "CREATE" : "CANCEL");
        var validated = ask("POST", path + "/validate", how);
        if (validated == null || validated.status() == 200) {
          return validated == null ? null : validated.at("/backorder/id");
        }
      }
    }
    return transfer;
  }

  /** With a key until it is done or refused; without, nobody can tell after an unknown end. */
  private Answer ask(String method, String path, Object body) {
    pause(random.nextInt(15));
    clients.trading().lock();
    try {
      var json = body == null ? null : Json.write(body);
      var asked = clients.ledger.write(method, path, json, in(60));
      while (true) {
        var sent = asked.send(clients.doors().command(door));
        if (sent.isDecided()) {
          return sent.answer;
        }
        door++;
        if (sent.fate == Sent.Fate.UNKNOWN && !asked.hasKey) {
          return null;
        }
        pause(BEFORE_THE_NEXT_TRY);
      }
    } finally {
      clients.trading().unlock();
    }
  }

  /** Who brings the token of a command sees what it did, or is told to come again. */
  private void look(String path, Answer command) {
    if (!in(30)) {
      return;
    }
    try {
      var token = Map.of(TOKEN, command.header(TOKEN));
      var seen = clients.doors().query(door).send("GET", path, null, token);
      boolean later = seen.status() == 503 && seen.header("Retry-After") != null;
      if (!later && (seen.status() != 200 || version(seen) < version(command))) {
        clients.ledger.surprises.add(seen + " after " + command.headers().map());
      }
    } catch (UncheckedIOException nobodyThere) {
      door++;
    }
  }

  private static int version(Answer answer) {
    return Integer.parseInt(answer.header("ETag").replace("\"", ""));
  }

  private Map<String, Object> line() {
    return Map.of("sku", sku(), "quantity", 1 + random.nextInt(7));
  }

  private String sku() {
    return clients.skus().get(random.nextInt(clients.skus().size()));
  }

  private String stock() {
    return "/api/stock/WH/" + sku();
  }

  private boolean in(int percent) {
    return random.nextInt(100) < percent;
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
