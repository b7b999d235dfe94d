/** Sale orders: what was ordered, and how much of it is delivered, open, backordered, cancelled. */
package dev.remainder.query.saleorder;
