package dev.remainder.events.stockitem;

import dev.remainder.events.value.StockItemId;

/**
 * A product can be kept at a warehouse from now on.
 *
 * @param name the product's
 */
public record StockItemOpened(StockItemId stockItemId, String name) implements StockItemEvent {}
