/** An older and a newer program work on one log, as during a rolling upgrade. */
package dev.remainder.endtoend.upgrade;
