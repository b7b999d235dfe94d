package dev.remainder.architecture.circle.query.one;

import dev.remainder.architecture.circle.query.two.Egg;

public record Hen(Egg from) {}
