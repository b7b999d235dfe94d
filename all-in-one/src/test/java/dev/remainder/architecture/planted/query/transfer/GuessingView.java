package dev.remainder.architecture.planted.query.transfer;

record GuessingView(long at) {

  static GuessingView evolve() {
    return new GuessingView(System.currentTimeMillis());
  }
}
