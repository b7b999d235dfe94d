/** Who may do what, tried over HTTP on the whole program with security on. */
@NullMarked
package dev.remainder.endtoend.security;

import org.jspecify.annotations.NullMarked;
