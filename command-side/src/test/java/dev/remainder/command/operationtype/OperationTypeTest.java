package dev.remainder.command.operationtype;

import dev.remainder.command.operationtype.OperationTypeCommand.ConfigureOperationType;
import dev.remainder.command.operationtype.OperationTypeCommand.CreateOperationType;
import dev.remainder.events.operationtype.OperationTypeChanged;
import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.ReservationMethod;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class OperationTypeTest {

  private static final OperationTypeTerms AS_CREATED =
      new OperationTypeTerms(
          "Delivery Orders", "WH/OUT/", CreateBackorder.ASK, ReservationMethod.AT_CONFIRM, 0, 0, 0);

  private static final OperationTypeCreated CREATED =
      new OperationTypeCreated("WH-OUT", "WH", "My Company", AS_CREATED);

  private static final ConfigureOperationType NOTHING =
      new ConfigureOperationType("WH-OUT", null, null, null, null, null, null, null);

  private final FixtureConfiguration<OperationType> fixture =
      new AggregateTestFixture<>(OperationType.class);

  @Test
  void aNewWarehouseAsksAndReservesAtConfirmation() {
    fixture
        .givenNoPriorActivity()
        .when(
            new CreateOperationType(
                "WH-OUT", "WH", "My Company", OperationTypeTerms.deliveryOrdersOf("WH")))
        .expectEvents(CREATED);
  }

  @Test
  void isCreatedOnlyOnce() {
    fixture
        .given(CREATED)
        .when(new CreateOperationType("WH-OUT", "WH", "My Company", AS_CREATED))
        .expectNoEvents()
        .expectException(Exception.class);
  }

  @Test
  void everySettingMayBeChanged() {
    var changed =
        new OperationTypeTerms(
            "Parcels", "WH/PAR/", CreateBackorder.NEVER, ReservationMethod.BY_DATE, 2, 5, 10);
    fixture
        .given(CREATED)
        .when(
            new ConfigureOperationType(
                "WH-OUT",
                "Parcels",
                "WH/PAR/",
                CreateBackorder.NEVER,
                ReservationMethod.BY_DATE,
                2,
                5,
                10))
        .expectEvents(new OperationTypeChanged("WH-OUT", AS_CREATED, changed));
  }

  @Test
  void whatIsNotGivenStaysAsItIs() {
    var always =
        new OperationTypeTerms(
            "Delivery Orders",
            "WH/OUT/",
            CreateBackorder.ALWAYS,
            ReservationMethod.AT_CONFIRM,
            0,
            0,
            0);
    var tolerant =
        new OperationTypeTerms(
            "Delivery Orders",
            "WH/OUT/",
            CreateBackorder.ALWAYS,
            ReservationMethod.AT_CONFIRM,
            0,
            0,
            5);
    fixture
        .given(CREATED, new OperationTypeChanged("WH-OUT", AS_CREATED, always))
        .when(new ConfigureOperationType("WH-OUT", null, null, null, null, null, null, 5))
        .expectEvents(new OperationTypeChanged("WH-OUT", always, tolerant));
  }

  @Test
  void nothingNewChangesNothing() {
    fixture.given(CREATED).when(NOTHING).expectNoEvents().expectSuccessfulHandlerExecution();
  }

  @Test
  void anUnknownTypeCannotBeConfigured() {
    fixture
        .givenNoPriorActivity()
        .when(NOTHING)
        .expectNoEvents()
        .expectException(AggregateNotFoundException.class);
  }
}
