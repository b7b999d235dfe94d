/**
 * A second world in memory: the facts of the log played again under other rules. A model of its
 * own, of domain.md and nothing else, which under the rules that were in force must come to the
 * very history that the command side wrote.
 */
package dev.remainder.query.whatif.world;
