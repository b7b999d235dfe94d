/** The warehouses. */
package dev.remainder.query.warehouse;
