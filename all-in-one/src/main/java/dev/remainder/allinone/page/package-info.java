/** Serves the page: its files, and its address for every link into it. */
package dev.remainder.allinone.page;
