package dev.remainder.query.audit;

import dev.remainder.events.store.UnknownEvent;
import dev.remainder.query.history.EventStreams;
import dev.remainder.query.history.Recorded;
import dev.remainder.query.platform.ViewJson;
import dev.remainder.query.projection.EventLog;
import dev.remainder.query.projection.ViewProgress;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.serialization.SerializationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the whole log and all views in one snapshot and checks every equation. */
@Component
class InvariantsAudit {

  private static final int BATCH = 2000;
  private static final Duration CATCH_UP = Duration.ofSeconds(5);
  private static final int STREAMS_AT_ONCE = 500;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate snapshot;
  private final EventStreams events;
  private final ViewJson json;
  private final EventLog log;
  private final ViewProgress views;

  InvariantsAudit(
      DataSource database,
      PlatformTransactionManager transactions,
      EventStreams events,
      ViewJson json,
      EventLog log,
      ViewProgress views) {
    this.jdbc = new JdbcTemplate(database);
    jdbc.setFetchSize(BATCH);
    this.snapshot = new TransactionTemplate(transactions);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
    this.events = events;
    this.json = json;
    this.log = log;
    this.views = views;
  }

  /** One at a time: it reads everything. */
  synchronized AuditAnswer run() throws InterruptedException {
    var began = System.nanoTime();
    var head = log.head();
    var visible = views.awaitPassed(head, CATCH_UP) ? head : 0;
    var findings = new Findings();
    var audited = Objects.requireNonNull(snapshot.execute(same -> audit(findings, visible)));
    var took = Duration.ofNanos(System.nanoTime() - began).toMillis();
    return new AuditAnswer(
        audited.events,
        audited.upTo,
        took,
        findings.equations(),
        audited.setAside.counts(),
        findings.violations());
  }

  /** Some streams at a time, each whole: memory does not grow with the log. */
  private Audited audit(Findings findings, long visible) {
    var audited = new Audited(SetAside.read(jdbc));
    var between = new BetweenStreams(findings);
    new StreamsInOrder(jdbc, STREAMS_AT_ONCE)
        .each(streams -> {
          var some = new AuditedLog(findings);
          events.read(
              streams,
              recorded -> {
                recorded.forEach(it -> apply(it, some));
                return streams;
              });
          streams.forEach(stream -> between.take(stream, some));
          var compared = new ComparedViews(some, findings, visible, audited.setAside);
          new StoredViews(jdbc, json, streams, some, compared).compare();
          new StoredReports(jdbc, streams, some, compared).compare();
          audited.add(some);
        });
    between.end();
    new ViewsOfNothing(jdbc, findings).find();
    return audited;
  }

  /** How far it has come. */
  private static final class Audited {
    private final SetAside setAside;
    private long events;
    private long upTo;

    Audited(SetAside setAside) {
      this.setAside = setAside;
    }

    void add(AuditedLog some) {
      events += some.events();
      upTo = Math.max(upTo, some.upTo());
    }
  }

  private static void apply(Recorded recorded, AuditedLog audited) {
    var place = new Place(recorded.stream(), recorded.position());
    var version = recorded.message().getSequenceNumber();
    try {
      audited.apply(place, version, recorded.event(), "");
    } catch (UnknownEvent unknown) {
      audited.apply(place, version, null, "no event is called " + recorded.name());
    } catch (SerializationException unreadable) {
      audited.apply(place, version, null, "not a " + recorded.name());
    }
  }
}
