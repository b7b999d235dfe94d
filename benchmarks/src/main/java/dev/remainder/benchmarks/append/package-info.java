/** What PostgreSQL itself can append, as the measure of what the service appends. */
package dev.remainder.benchmarks.append;
