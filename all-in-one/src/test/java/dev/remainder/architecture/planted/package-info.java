/** Code that breaks every rule of the house once, so that the rules prove that they would tell. */
package dev.remainder.architecture.planted;
