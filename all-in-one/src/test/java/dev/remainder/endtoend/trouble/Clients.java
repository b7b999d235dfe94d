package dev.remainder.endtoend.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Clients that trade until they are told to finish, whatever happens to the service. */
final class Clients {

  static final String CUSTOMER = "Everybody";

  final Ledger ledger = new Ledger();
  private final Doors doors;
  private final List<String> skus;
  private final ReentrantReadWriteLock trading = new ReentrantReadWriteLock(true);
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean over;

  Clients(Doors doors, List<String> skus) {
    this.doors = doors;
    this.skus = skus;
  }

  /**
   * @param seed what the first of them does follows from it, and the others' from the next ones
   */
  Clients begin(int clients, long seed) {
    for (int number = 0; number < clients; number++) {
      var trader = new Trader(this, number, new Random(seed + number));
      threads.add(Thread.ofVirtual().start(trader));
    }
    return this;
  }

  /** Does something while every client is between two commands, none of them in doubt. */
  void whileTheyRest(Runnable something) {
    trading.writeLock().lock();
    try {
      something.run();
    } finally {
      trading.writeLock().unlock();
    }
  }

  /** Lets them end what they have begun. */
  void finish() {
    over = true;
    try {
      for (var thread : threads) {
        thread.join();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  boolean areOver() {
    return over;
  }

  Doors doors() {
    return doors;
  }

  List<String> skus() {
    return skus;
  }

  ReentrantReadWriteLock.ReadLock trading() {
    return trading.readLock();
  }
}
