/** A PostgreSQL of one's own, kept in the data folder, for running without a database server. */
package dev.remainder.allinone.postgres;
