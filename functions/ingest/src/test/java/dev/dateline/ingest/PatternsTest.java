package dev.dateline.ingest;

import dev.dateline.articles.patterns.PatternsContract;

class PatternsTest extends PatternsContract {
  PatternsTest() {
    super(Priming.class);
  }
}
