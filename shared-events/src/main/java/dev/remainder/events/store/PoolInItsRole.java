package dev.remainder.events.store;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Every connection of the pool is in the role that the process is to have. */
class PoolInItsRole implements BeanPostProcessor {

  private final DatabaseRole role;

  PoolInItsRole(DatabaseRole role) {
    this.role = role;
  }

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool) {
      pool.setConnectionInitSql(role.taken());
    }
    return bean;
  }
}
