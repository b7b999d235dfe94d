package dev.remainder.architecture.planted.events;

final class EventHelper {}
