package dev.dateline.articles;

import dev.dateline.index.patterns.PatternsContract;

class PatternsTest extends PatternsContract {
  PatternsTest() {
    super(WordCount.class);
  }
}
