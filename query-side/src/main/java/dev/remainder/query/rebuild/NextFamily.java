package dev.remainder.query.rebuild;

/** What a family is built anew with. */
record NextFamily(
    String name,
    LogReader log,
    NextTables tables,
    NextViews views,
    NextLetters letters,
    ViewComparison comparison) {}
