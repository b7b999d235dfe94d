package dev.remainder.architecture.planted.command.transfer;

import dev.remainder.architecture.planted.command.automation.WhenReservedThenShip;

record KnowsAnAutomation(WhenReservedThenShip automation) {}
