package dev.remainder.benchmarks.append;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Appends the very rows that the service appended, in the same transactions, to a table just like
 * the log in the same database, by plain JDBC and as many connections as there were clients.
 * Nothing is decided, checked, told or projected: this is as fast as the database goes.
 */
public final class RawAppend {

  private static final int EVENTS = 10_000;
  private static final String TABLE = "benchmark.raw_append";
  private static final String INSERT =
      "insert into %s (%s) values (?, ?, ?, ?, ?, ?, ?, ?)".formatted(TABLE, AppendedRow.COLUMNS);

  private final EventLog log;
  private final List<List<AppendedRow>> transactions;
  private final AtomicLong next = new AtomicLong();

  private RawAppend(EventLog log, List<List<AppendedRow>> transactions) {
    this.log = log;
    this.transactions = transactions;
  }

  /** Of what the service appended after that position. */
  public static RawAppend after(long position, EventLog log) throws SQLException {
    try (var connection = log.connect();
        var statement = connection.createStatement()) {
      statement.execute("drop schema if exists benchmark cascade");
      statement.execute("create schema benchmark");
      statement.execute(
          "create table %s (like events.domain_event including all)".formatted(TABLE));
    }
    return new RawAppend(log, log.transactionsAfter(position, EVENTS));
  }

  /** Events appended per second. */
  public double perSecond(int connections, int seconds)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(connections)) {
      long began = System.nanoTime();
      long end = began + Duration.ofSeconds(seconds).toNanos();
      var running = new ArrayList<Future<Long>>();
      for (int number = 0; number < connections; number++) {
        running.add(threads.submit(appendUntil(end)));
      }
      long events = 0;
      for (var appended : running) {
        events += appended.get();
      }
      return events / ((System.nanoTime() - began) / 1e9);
    }
  }

  private Callable<Long> appendUntil(long end) {
    return () -> {
      long events = 0;
      try (var connection = log.connect();
          var insert = connection.prepareStatement(INSERT)) {
        connection.setAutoCommit(false);
        while (System.nanoTime() < end) {
          long number = next.getAndIncrement();
          var suffix = "/" + number / transactions.size();
          var transaction = transactions.get((int) (number % transactions.size()));
          for (var row : transaction) {
            row.write(insert, suffix);
          }
          insert.executeBatch();
          connection.commit();
          events += transaction.size();
        }
      }
      return events;
    };
  }
}
