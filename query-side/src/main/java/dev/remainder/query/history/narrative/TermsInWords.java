package dev.remainder.query.history.narrative;

import dev.remainder.events.saleorder.SaleOrderTermsChanged;
import java.util.ArrayList;

/** The terms of a quotation; what it leaves to others is not said. */
final class TermsInWords {

  private TermsInWords() {}

  static String of(SaleOrderTermsChanged it) {
    var terms = new ArrayList<String>();
    terms.add(Words.priority(it.priority()));
    if (it.pickingPolicy() != null) {
      terms.add("to be shipped " + Words.policy(it.pickingPolicy()));
    }
    if (it.createBackorder() != null) {
      terms.add("Create Backorder " + Words.policy(it.createBackorder()));
    }
    if (it.scheduledDate() != null) {
      terms.add("scheduled for " + Words.date(it.scheduledDate()));
    }
    return String.join("; ", terms);
  }
}
