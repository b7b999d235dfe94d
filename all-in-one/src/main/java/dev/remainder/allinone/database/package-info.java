/** The database that a tool of the command line works on: a data folder's own, or another one. */
package dev.remainder.allinone.database;
