package dev.remainder.command.testing;

import dev.remainder.command.operationtype.OperationTypes;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.ReservationMethod;

/** WH-OUT as a test configures it; counts the references it gave. */
public final class ConfiguredTypes implements OperationTypes {

  public static final String WH_OUT = "WH-OUT";

  private CreateBackorder createBackorder = CreateBackorder.ASK;
  private ReservationMethod method = ReservationMethod.AT_CONFIRM;
  private int daysBefore;
  private int daysBeforeUrgent;
  private int tolerance;
  private int references = 1;

  public ConfiguredTypes creatingBackorders(CreateBackorder policy) {
    createBackorder = policy;
    return this;
  }

  public ConfiguredTypes reserving(ReservationMethod reservationMethod, int days, int daysUrgent) {
    method = reservationMethod;
    daysBefore = days;
    daysBeforeUrgent = daysUrgent;
    return this;
  }

  public ConfiguredTypes tolerating(int percent) {
    tolerance = percent;
    return this;
  }

  /** How many references were drawn beyond WH/OUT/00001. */
  public int referencesDrawn() {
    return references - 1;
  }

  @Override
  public OperationTypeTerms terms(String operationTypeId) {
    return new OperationTypeTerms(
        "Delivery Orders",
        "WH/OUT/",
        createBackorder,
        method,
        daysBefore,
        daysBeforeUrgent,
        tolerance);
  }

  @Override
  public Place place(String operationTypeId) {
    return new Place("WH", "My Company");
  }

  @Override
  public String deliveryTypeOf(String warehouse) {
    return warehouse + "-OUT";
  }

  @Override
  public String nextReference(String operationTypeId) {
    references++;
    return "WH/OUT/0000" + references;
  }
}
