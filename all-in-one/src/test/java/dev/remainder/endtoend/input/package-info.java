/** Whatever is sent, the answer is a clear problem and nothing is stored. */
package dev.remainder.endtoend.input;
