/**
 * The HTTP conventions that both sides keep, so that a client sees one service: how errors look,
 * how a request is known, how JSON is read and written.
 */
package dev.remainder.web;
