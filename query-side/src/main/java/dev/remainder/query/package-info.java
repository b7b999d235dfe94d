/** What one may see: views folded from the log. */
package dev.remainder.query;
