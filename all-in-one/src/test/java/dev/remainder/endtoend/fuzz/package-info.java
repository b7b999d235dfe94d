/**
 * Malformed and hostile requests, made from the API's own description: whatever is asked, the
 * answer is one that the description knows, and what is refused leaves nothing behind.
 */
package dev.remainder.endtoend.fuzz;
