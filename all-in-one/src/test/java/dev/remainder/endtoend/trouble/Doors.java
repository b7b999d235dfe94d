package dev.remainder.endtoend.trouble;

import dev.remainder.endtoend.shop.Http;
import java.util.List;

/** Where the service answers by now; who finds one door closed tries the next. */
final class Doors {

  private volatile List<Http> commands;
  private volatile List<Http> queries;

  Doors(List<Http> commands, List<Http> queries) {
    this.commands = commands;
    this.queries = queries;
  }

  Doors(Http program) {
    this(List.of(program), List.of(program));
  }

  void moveTo(Http program) {
    commands = List.of(program);
    queries = commands;
  }

  Http command(int attempt) {
    return commands.get(attempt % commands.size());
  }

  Http query(int attempt) {
    return queries.get(attempt % queries.size());
  }
}
