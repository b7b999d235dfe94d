package dev.remainder.architecture.circle.command.two;

import dev.remainder.architecture.circle.command.one.Hen;

public record Egg(Hen of) {}
