/** Both sides in one process: what {@code ./remainder run} starts. */
package dev.remainder.allinone;
