/** The database goes away, the program is stopped: nothing that was acknowledged is lost. */
package dev.remainder.endtoend.trouble;
