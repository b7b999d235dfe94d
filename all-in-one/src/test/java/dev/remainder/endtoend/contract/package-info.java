/** The contract of api.md to the letter: headers, keys, documents, problems. */
package dev.remainder.endtoend.contract;
