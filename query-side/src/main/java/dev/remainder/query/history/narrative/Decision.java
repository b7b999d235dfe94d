package dev.remainder.query.history.narrative;

import dev.remainder.events.transfer.DeliveryValidated;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.PolicySource;

/** What somebody's validating decided about the remainder. */
record Decision(DeliveryValidated validated, Who who) {

  /** {@code Create Backorder was Ask, anna chose Create}. */
  String inWords() {
    return inWords(validated.policy(), validated.decidedBy(), who, "Create");
  }

  static String inWords(CreateBackorder policy, PolicySource source, Who who, String choice) {
    var level = source == PolicySource.ORDER ? "Create Backorder of the order" : "Create Backorder";
    var asked = policy == CreateBackorder.ASK ? ", " + who.within() + " chose " + choice : "";
    return level + " was " + Words.policy(policy) + asked;
  }
}
