/** What the tests of the page need: a program, a browser, and the words to use them. */
package dev.remainder.browser.harness;
