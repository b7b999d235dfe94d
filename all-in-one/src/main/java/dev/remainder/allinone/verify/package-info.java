/** What an auditor runs on a copy of the database, without the service (docs/audit.md). */
package dev.remainder.allinone.verify;
