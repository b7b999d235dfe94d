package dev.remainder.allinone.postgres;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How the connection pool reaches the data folder's server; asking waits until it runs. */
public record LocalConnectionDetails(LocalPostgres postgres) implements JdbcConnectionDetails {

  @Override
  public String getUsername() {
    return Cluster.USER;
  }

  @Override
  public String getPassword() {
    return postgres.running().password();
  }

  @Override
  public String getJdbcUrl() {
    return LocalPostgres.url(postgres.running().port());
  }
}
