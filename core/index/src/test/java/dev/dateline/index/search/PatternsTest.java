package dev.dateline.index.search;

import dev.dateline.articles.patterns.PatternsContract;

class PatternsTest extends PatternsContract {
  PatternsTest() {
    super(TextSearch.class);
  }
}
