package dev.remainder.architecture.planted.command.transfer;

import java.util.UUID;

record UuidProgress(String id) {

  static UuidProgress begin() {
    return new UuidProgress(UUID.randomUUID().toString());
  }
}
