/** The log read back: what happened to a thing, in words, and how things stood at any instant. */
package dev.remainder.query.history;
