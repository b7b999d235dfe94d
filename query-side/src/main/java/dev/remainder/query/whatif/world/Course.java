package dev.remainder.query.whatif.world;

/** Is told the course of things in one world, the real or the simulated, in the order of time. */
public interface Course {

  void planned(PlannedTransfer transfer);

  void delivered(Delivery delivery);

  void withdrawn(WithdrawnTransfer transfer);
}
