/** The page, clicked and typed into by a real browser, served by the packaged program. */
package dev.remainder.browser;
