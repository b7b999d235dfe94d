package dev.remainder.query.projection;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What came of trying again.
 *
 * @param applied how many events are in the views now
 * @param left how many are still set aside
 */
@Schema(name = "DeadLettersRetried")
record RetryAnswer(long applied, long left) {}
