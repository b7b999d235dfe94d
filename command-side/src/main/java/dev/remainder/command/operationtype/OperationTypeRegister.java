package dev.remainder.command.operationtype;

import dev.remainder.command.platform.Register;
import dev.remainder.events.operationtype.OperationTypeChanged;
import dev.remainder.events.operationtype.OperationTypeCreated;
import dev.remainder.events.operationtype.OperationTypeEvent;
import dev.remainder.events.value.CreateBackorder;
import dev.remainder.events.value.OperationTypeTerms;
import dev.remainder.events.value.ReservationMethod;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what is configured. */
@Register
class OperationTypeRegister implements OperationTypes {

  private final JdbcClient jdbc;
  private final TransferReferences references;

  OperationTypeRegister(JdbcClient jdbc, TransferReferences references) {
    this.jdbc = jdbc;
    this.references = references;
  }

  @Override
  public OperationTypeTerms terms(String operationTypeId) {
    return jdbc.sql(
            """
            select name, sequence_prefix, create_backorder, reservation_method,
                   reservation_days_before, reservation_days_before_urgent,
                   over_delivery_tolerance_percent
              from command.operation_type where operation_type_id = ?
            """)
        .param(operationTypeId)
        .query(OperationTypeRegister::terms)
        .single();
  }

  @Override
  public Place place(String operationTypeId) {
    return jdbc.sql(
            "select warehouse, company from command.operation_type where operation_type_id = ?")
        .param(operationTypeId)
        .query(Place.class)
        .single();
  }

  @Override
  public String deliveryTypeOf(String warehouse) {
    return jdbc.sql("select operation_type_id from command.operation_type where warehouse = ?")
        .param(warehouse)
        .query(String.class)
        .single();
  }

  @Override
  public String nextReference(String operationTypeId) {
    return references.next(operationTypeId);
  }

  @EventHandler
  void on(OperationTypeEvent event) {
    switch (event) {
      case OperationTypeCreated created -> {
        jdbc.sql(
                """
                insert into command.operation_type (operation_type_id, warehouse, company)
                values (?, ?, ?) on conflict do nothing
                """)
            .params(created.operationTypeId(), created.warehouse(), created.company())
            .update();
        keep(created.operationTypeId(), created.terms());
      }
      case OperationTypeChanged changed -> keep(changed.operationTypeId(), changed.after());
    }
  }

  private void keep(String operationTypeId, OperationTypeTerms terms) {
    jdbc.sql(
            """
            update command.operation_type
               set name = ?, sequence_prefix = ?, create_backorder = ?, reservation_method = ?,
                   reservation_days_before = ?, reservation_days_before_urgent = ?,
                   over_delivery_tolerance_percent = ?
             where operation_type_id = ?
            """)
        .params(
            terms.name(),
            terms.sequencePrefix(),
            terms.createBackorder().name(),
            terms.reservationMethod().name(),
            terms.reservationDaysBefore(),
            terms.reservationDaysBeforeUrgent(),
            terms.overDeliveryTolerancePercent(),
            operationTypeId)
        .update();
    references.begin(terms.sequencePrefix());
  }

  private static OperationTypeTerms terms(ResultSet row, int number) throws SQLException {
    return new OperationTypeTerms(
        row.getString("name"),
        row.getString("sequence_prefix"),
        CreateBackorder.valueOf(row.getString("create_backorder")),
        ReservationMethod.valueOf(row.getString("reservation_method")),
        row.getInt("reservation_days_before"),
        row.getInt("reservation_days_before_urgent"),
        row.getInt("over_delivery_tolerance_percent"));
  }
}
