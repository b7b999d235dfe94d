/**
 * Replays the whole log in figures of its own and checks what always holds (domain.md 6). Knows the
 * views only to compare them.
 */
package dev.remainder.query.audit;
