/**
 * Random days over HTTP, foretold by a second, naive model: plain fields and loops straight from
 * domain.md, which knows nothing of the program.
 */
package dev.remainder.simulation;
