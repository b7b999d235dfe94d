/** Every rule of domain.md, played over HTTP; the classes follow its sections. */
package dev.remainder.endtoend.rules;
