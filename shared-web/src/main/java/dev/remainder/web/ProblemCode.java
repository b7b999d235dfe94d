package dev.remainder.web;

import org.springframework.http.HttpStatus;

/**
 * A kind of error as programs know it.
 *
 * @param code stable, for machines: {@code transfer-not-ready}
 * @param title the same for people, always the same for a code
 */
public record ProblemCode(String code, String title, HttpStatus status) {}
