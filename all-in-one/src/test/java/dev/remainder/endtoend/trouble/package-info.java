/**
 * Whatever goes away, is killed, full, slow or wrong: nothing that was acknowledged is lost,
 * nothing is half done, and the views come to what the log says.
 */
package dev.remainder.endtoend.trouble;
