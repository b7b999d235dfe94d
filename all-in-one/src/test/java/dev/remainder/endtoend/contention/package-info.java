/** Many want the same at once. */
package dev.remainder.endtoend.contention;
