package dev.remainder.allinone.demo;

import static dev.remainder.allinone.demo.DemoSale.of;

import dev.remainder.allinone.demo.DemoSale.Fate;
import dev.remainder.allinone.demo.DemoSale.Line;
import java.util.List;

/** A few days' trade around the three orders, so that queues and reports have something to tell. */
final class DemoTrade {

  /** What is on hand before it begins. */
  static final List<DemoProduct> PRODUCTS =
      List.of(
          new DemoProduct("CHAIR-OFFICE", "Office Chair", 30),
          new DemoProduct("DESK-CORNER", "Corner Desk", 12),
          new DemoProduct("SCREEN-ACOUSTIC", "Acoustic Screen", 8),
          new DemoProduct("CABINET-FILING", "Filing Cabinet", 5),
          new DemoProduct("LAMP-FLOOR", "Floor Lamp", 0));

  static final List<DemoSale> SALES =
      List.of(
          of("Ready Mat", -5, Fate.SHIPPED, chairs(10)),
          of("Deco Addict", -4, Fate.CLOSED_SHORT, screens(11)),
          of("Lumber Inc", -3, Fate.SHIPPED, chairs(9), desks(4)),
          of("Wood Corner", -2, Fate.BACKORDERED, desks(10)),
          of("Azure Interior", -1, Fate.BACKORDERED, cabinets(9)),
          of("The Jackson Group", 1, Fate.CONFIRMED, cabinets(6)).isUrgent(),
          of("Gemini Furniture", 2, Fate.CONFIRMED, cabinets(3), chairs(5)),
          of("Ready Mat", 3, Fate.TRANSFER_CANCELLED, desks(5)),
          of("Lumber Inc", 3, Fate.ORDER_CANCELLED, screens(4)),
          of("Azure Interior", 1, Fate.CONFIRMED, chairs(3)),
          of("Wood Corner", -1, Fate.CONFIRMED, screens(6)).isUrgent(),
          of("Deco Addict", 7, Fate.QUOTED, lamps(2)));

  private DemoTrade() {}

  private static Line chairs(int quantity) {
    return new Line("CHAIR-OFFICE", quantity);
  }

  private static Line desks(int quantity) {
    return new Line("DESK-CORNER", quantity);
  }

  private static Line screens(int quantity) {
    return new Line("SCREEN-ACOUSTIC", quantity);
  }

  private static Line cabinets(int quantity) {
    return new Line("CABINET-FILING", quantity);
  }

  private static Line lamps(int quantity) {
    return new Line("LAMP-FLOOR", quantity);
  }
}
