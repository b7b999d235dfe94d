/**
 * Random days of several clients at once. Nobody can foretell how they interleave; but what was
 * acknowledged adds up, and everything that always holds does.
 */
package dev.remainder.simulation.crowd;
