/**
 * Everything technical that the views share: rows as JSON, lists with pages, answers with versions.
 */
package dev.remainder.query.platform;
