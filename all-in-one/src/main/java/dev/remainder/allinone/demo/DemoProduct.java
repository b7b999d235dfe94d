package dev.remainder.allinone.demo;

/** A product of the demo and how many of it there are. */
record DemoProduct(String sku, String name, int onHand) {}
