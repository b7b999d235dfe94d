package dev.remainder.architecture.planted.query.platform;

final class StringUtils {}
