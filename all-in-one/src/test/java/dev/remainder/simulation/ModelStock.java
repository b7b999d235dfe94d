package dev.remainder.simulation;

/** What there is of one product, and all that ever moved it. */
final class ModelStock {

  long onHand;
  long received;
  long counted;
  long shipped;
}
