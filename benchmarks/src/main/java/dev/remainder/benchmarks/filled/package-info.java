/**
 * Fills a log with the trade of a year, so that what reads long logs can be measured: the events
 * are the program's own, their streams keep every rule of domain.md, and nothing but the log is
 * filled.
 */
package dev.remainder.benchmarks.filled;
