package dev.remainder.architecture.planted.command.stockitem;

@FunctionalInterface
public interface FreeStock {

  long of(String stockItemId);
}
