/** Rebuilds views of a service that runs, and shows how far it is: {@code ./remainder rebuild}. */
package dev.remainder.allinone.rebuild;
