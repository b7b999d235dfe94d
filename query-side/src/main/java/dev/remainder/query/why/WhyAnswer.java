package dev.remainder.query.why;

import dev.remainder.events.value.Quantity;
import dev.remainder.events.value.TransferState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a transfer line holds what it holds: what all decisions gave less all losses is what is
 * reserved.
 */
@Schema(name = "Why")
record WhyAnswer(
    String transferId,
    String reference,
    int line,
    String sku,
    TransferState state,
    @Schema(description = "what the line is to ship") Quantity demand,
    @Schema(description = "what stock is held for it") Quantity reserved,
    @Schema(description = "demand - reserved while the transfer is open") Quantity missing,
    @Schema(description = "the decisions about free stock while it lacked some, oldest first")
        List<LineDecision> decisions,
    @Schema(description = "what it held and holds no more, oldest first") List<Loss> losses,
    @Schema(description = "how it stands; null once it has left the queue") @Nullable Standing now,
    @Schema(description = "the same for people") List<String> sentences) {}
