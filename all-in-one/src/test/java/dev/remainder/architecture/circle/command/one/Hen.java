package dev.remainder.architecture.circle.command.one;

import dev.remainder.architecture.circle.command.two.Egg;

public record Hen(Egg from) {}
