package dev.remainder.architecture.wiring;

import tools.jackson.databind.JsonNode;

/** What came back over HTTP. */
record Answer(int status, String consistencyToken, JsonNode body) {}
