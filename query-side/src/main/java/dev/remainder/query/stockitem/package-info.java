/** What there is of each product at each warehouse, and who waits for it. */
package dev.remainder.query.stockitem;
