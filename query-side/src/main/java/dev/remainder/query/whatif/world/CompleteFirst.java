package dev.remainder.query.whatif.world;

import dev.remainder.events.value.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * First to the transfers that it makes complete, then to the lines that it makes complete, then to
 * the rest; each time the first in line first.
 */
final class CompleteFirst {

  /**
   * What one line asks.
   *
   * @param transfer any object that stands for its transfer
   * @param decisive the transfer misses nothing but what it asks here
   */
  record Claim(Object transfer, Quantity missing, boolean decisive) {}

  private final List<Claim> claims;
  private final List<Quantity> given;
  private Quantity left;

  private CompleteFirst(List<Claim> claims, Quantity free) {
    this.claims = claims;
    this.given = new ArrayList<>(Collections.nCopies(claims.size(), Quantity.ZERO));
    this.left = free;
  }

  /**
   * @param claims the first in line first
   * @return what each gets
   */
  static List<Quantity> share(List<Claim> claims, Quantity free) {
    var sharing = new CompleteFirst(claims, free);
    sharing.completeTransfers();
    sharing.completeLines();
    sharing.serveTheRest();
    return sharing.given;
  }

  private void completeTransfers() {
    for (var claim : claims) {
      var whole = ofTransfer(claim.transfer());
      if (claim.decisive() && !whole.isMoreThan(left)) {
        for (int index = 0; index < claims.size(); index++) {
          if (claims.get(index).transfer().equals(claim.transfer())) {
            give(index);
          }
        }
      }
    }
  }

  private Quantity ofTransfer(Object transfer) {
    return claims.stream()
        .filter(claim -> claim.transfer().equals(transfer))
        .map(Claim::missing)
        .reduce(Quantity.ZERO, Quantity::plus);
  }

  private void completeLines() {
    for (int index = 0; index < claims.size(); index++) {
      if (!claims.get(index).missing().isMoreThan(left)) {
        give(index);
      }
    }
  }

  private void serveTheRest() {
    for (int index = 0; index < claims.size(); index++) {
      give(index);
    }
  }

  private void give(int index) {
    if (given.get(index).isZero()) {
      var gets = claims.get(index).missing().min(left);
      given.set(index, gets);
      left = left.minus(gets);
    }
  }
}
