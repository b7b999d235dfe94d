/** Something to look at on an empty store. */
package dev.remainder.allinone.demo;
