/**
 * Backs up what cannot be made again, and stores it in an empty database: {@code ./remainder
 * backup} and {@code restore} (docs/backup.md).
 */
package dev.remainder.allinone.backup;
