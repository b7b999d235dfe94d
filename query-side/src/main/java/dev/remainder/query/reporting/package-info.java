/**
 * Reports: what is owed, what was delivered and how fast, what was never delivered and why. Each
 * answer says what its figures mean.
 */
package dev.remainder.query.reporting;
