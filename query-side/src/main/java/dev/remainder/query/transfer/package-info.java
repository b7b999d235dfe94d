/** Transfers: what each is to ship, what it holds, what it shipped. */
package dev.remainder.query.transfer;
