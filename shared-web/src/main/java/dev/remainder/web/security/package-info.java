/**
 * Who may do what: bearer tokens of local users or of outside issuers, roles and the calls they
 * open, companies and their boundaries.
 */
@NullMarked
package dev.remainder.web.security;

import org.jspecify.annotations.NullMarked;
