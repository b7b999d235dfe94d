/**
 * What if other rules had been in force: the log played again in memory, compared with what really
 * happened. Reads the log and nothing else, and writes nothing.
 */
package dev.remainder.query.whatif;
