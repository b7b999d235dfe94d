/**
 * Seals the settled log with a chain of hashes, and finds the first event that is not as it was
 * sealed (docs/audit.md). Verifying needs a connection and nothing of the service.
 */
package dev.remainder.query.seal;
