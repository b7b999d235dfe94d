/** How each warehouse does deliveries, and what waits for it there. */
package dev.remainder.query.operationtype;
