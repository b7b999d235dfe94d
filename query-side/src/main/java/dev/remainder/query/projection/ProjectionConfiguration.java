package dev.remainder.query.projection;

import dev.remainder.events.store.DatabaseRole;
import dev.remainder.events.store.Schema;
import dev.remainder.events.store.WakingEventStore;
import dev.remainder.query.platform.Visibility;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires the processors to the log, their tokens to the database, and waiting to the GETs. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

  private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(2);

  @Bean
  Schema querySchema() {
    return new Schema("query", DatabaseRole.QUERY);
  }

  /**
   * Each process claims families under a name that no other ever has: process id and host alone are
   * the same for two containers on the network of one host.
   */
  @Bean
  TokenStore tokenStore(ConnectionProvider connections, Serializer generalSerializer) {
    return JdbcTokenStore.builder()
        .connectionProvider(connections)
        .serializer(generalSerializer)
        .contentType(byte[].class)
        .claimTimeout(CLAIM_TIMEOUT)
        .nodeId(ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID())
        .schema(
            TokenSchema.builder()
                .setTokenTable("query.token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("time_stamp")
                .setOwnerColumn("owner")
                .build())
        .build();
  }

  @Bean
  ViewProcessors viewProcessors(
      TransactionManager axonTransactionManager,
      JdbcTemplate jdbc,
      TokenStore tokens,
      ViewProgress progress,
      DeadLetterQueues deadLetters,
      TriedAgainOnTakeover takeover) {
    var transactions = new ViewTransactions(axonTransactionManager, jdbc);
    return new ViewProcessors(transactions, tokens, progress, deadLetters, takeover);
  }

  @Bean
  @ConditionalOnProperty(name = "remainder.events.listen", matchIfMissing = true)
  AppendedElsewhere appendedElsewhere(JdbcConnectionDetails database, WakingEventStore eventStore) {
    return new AppendedElsewhere(database, eventStore::wakeReaders);
  }

  @Bean
  WebMvcConfigurer readsWaitForWrites(ConsistencyInterceptor interceptor, Visibility visibility) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor).addPathPatterns("/api/**");
        // Whose a thing is, is known once it is visible.
        registry.addInterceptor(visibility).addPathPatterns("/api/**");
      }
    };
  }
}
