package dev.remainder.architecture.circle.query.two;

import dev.remainder.architecture.circle.query.one.Hen;

public record Egg(Hen of) {}
