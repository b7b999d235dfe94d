package dev.remainder.architecture.planted.command.transfer;

import java.util.Random;

record RandomLines(int count) {

  static RandomLines some() {
    return new RandomLines(new Random().nextInt());
  }
}
