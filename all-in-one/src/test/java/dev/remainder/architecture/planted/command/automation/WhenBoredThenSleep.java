package dev.remainder.architecture.planted.command.automation;

class WhenBoredThenSleep {}
