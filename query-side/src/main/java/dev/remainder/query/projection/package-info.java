/**
 * How views are kept up to date with the log: the processors, their places in the log, and the
 * folding of events into rows. Knows no view in particular.
 */
package dev.remainder.query.projection;
