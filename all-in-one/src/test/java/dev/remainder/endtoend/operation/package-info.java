/** What those see who keep the program running. */
package dev.remainder.endtoend.operation;
