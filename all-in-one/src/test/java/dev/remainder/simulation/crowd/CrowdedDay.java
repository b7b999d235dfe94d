package dev.remainder.simulation.crowd;

import dev.remainder.endtoend.shop.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** What all clients of a day know of each other. */
final class CrowdedDay {

  final String customer;
  final List<String> goods = new ArrayList<>();

  /** Is counted now and then; of the others only so much comes in as is received. */
  final String counted;

  final Acknowledged acknowledged = new Acknowledged();
  final Map<String, Integer> told = new ConcurrentHashMap<>();
  private final Set<String> transfers = new ConcurrentSkipListSet<>();

  CrowdedDay(Shop shop, String customer) {
    this.customer = customer;
    for (int number = 0; number < 3; number++) {
      goods.add(shop.product());
    }
    counted = shop.product();
    goods.add(counted);
  }

  void isThere(String transfer) {
    transfers.add(transfer);
  }

  /** Each of them is anybody's, done or not. */
  List<String> transfers() {
    return List.copyOf(transfers);
  }
}
