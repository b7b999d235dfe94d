package dev.remainder.allinone.demo;

import java.util.List;

/**
 * An order that cannot be shipped whole.
 *
 * @param createBackorder the operation type's policy when its transfer is validated
 * @param answer the operator's, or empty where the policy asks nothing
 */
record DemoOrder(
    String sku,
    String name,
    int onHand,
    int ordered,
    String customer,
    String createBackorder,
    String answer) {

  static final List<DemoOrder> ALL =
      List.of(
          new DemoOrder(
              "DRAWER-BLACK", "Drawer Case Black", 45, 55, "Azure Interior", "ASK", "CREATE"),
          new DemoOrder("LETTER-TRAY", "Letter Tray", 10, 20, "Deco Addict", "ALWAYS", ""),
          new DemoOrder(
              "MAGNETIC-BOARD", "Magnetic Board", 10, 20, "Gemini Furniture", "NEVER", ""));
}
