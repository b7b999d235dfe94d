/** The log for other programs: read page by page, or told as it goes on. */
package dev.remainder.query.feed;
