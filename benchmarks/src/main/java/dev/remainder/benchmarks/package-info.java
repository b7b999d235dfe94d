/**
 * Measures the packaged program as its users meet it: as processes, over HTTP (docs/benchmarks.md).
 */
package dev.remainder.benchmarks;
