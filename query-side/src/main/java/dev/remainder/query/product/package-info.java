/** The products. */
package dev.remainder.query.product;
