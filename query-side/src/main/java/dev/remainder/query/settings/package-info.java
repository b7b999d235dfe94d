/** The settings as they are. */
package dev.remainder.query.settings;
