package dev.remainder.allinone.demo;

import java.util.List;

/**
 * An order that cannot be shipped whole.
 *
 * @param createBackorder its own policy, so that the operation type's stays what it is
 * @param answer the operator's, or empty where the policy asks nothing
 */
record DemoOrder(
    DemoProduct product, int ordered, String customer, String createBackorder, String answer) {

  static final List<DemoOrder> ALL =
      List.of(
          new DemoOrder(
              new DemoProduct("DRAWER-BLACK", "Drawer Case Black", 45),
              55,
              "Azure Interior",
              "ASK",
              "CREATE"),
          new DemoOrder(
              new DemoProduct("LETTER-TRAY", "Letter Tray", 10), 20, "Deco Addict", "ALWAYS", ""),
          new DemoOrder(
              new DemoProduct("MAGNETIC-BOARD", "Magnetic Board", 10),
              20,
              "Gemini Furniture",
              "NEVER",
              ""));
}
