/** The language that tests speak with the program: over HTTP, as everybody does. */
package dev.remainder.endtoend.shop;
