/**
 * Rebuilds a family of views without an outage: its tables are built anew beside those in service,
 * compared with them and exchanged. Knows no view in particular.
 */
package dev.remainder.query.rebuild;
