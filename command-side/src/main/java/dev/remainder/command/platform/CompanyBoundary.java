package dev.remainder.command.platform;

import dev.remainder.command.platform.Place.AtWarehouse;
import dev.remainder.command.platform.Place.Everywhere;
import dev.remainder.command.platform.Place.OfOperationType;
import dev.remainder.command.platform.Place.OfOrder;
import dev.remainder.web.security.Companies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What belongs to other companies than those of who asks is as unknown to them as what does not
 * exist (docs/security.md).
 */
@Component
class CompanyBoundary {

  private static final String OF_ORDER =
      """
      select cast(convert_from(payload, 'UTF8') as jsonb) ->> 'warehouse'
      from events.domain_event where aggregate_identifier = ? and sequence_number = 0\
      """;

  private static final String OF_OPERATION_TYPE =
      "select warehouse from command.operation_type where operation_type_id = ?";

  private final JdbcClient db;

  CompanyBoundary(JdbcClient db) {
    this.db = db;
  }

  /** Refuses the target as unknown if it is beyond the boundary of who asks. */
  void check(Target target) {
    var companies = Companies.ofWhoAsks();
    if (!companies.all() && !isWithin(companies, target.place())) {
      throw target.unknown();
    }
  }

  private boolean isWithin(Companies companies, Place place) {
    return switch (place) {
      case Everywhere shared -> true;
      case AtWarehouse warehouse -> owns(companies, "select cast(? as text)", warehouse.code());
      case OfOrder order -> owns(companies, OF_ORDER, order.id());
      case OfOperationType type -> owns(companies, OF_OPERATION_TYPE, type.id());
    };
  }

  private boolean owns(Companies companies, String warehouse, String id) {
    return db.sql("select company from command.warehouse where code = (%s)".formatted(warehouse))
        .param(id)
        .query(String.class)
        .optional()
        .filter(companies::include)
        .isPresent();
  }
}
