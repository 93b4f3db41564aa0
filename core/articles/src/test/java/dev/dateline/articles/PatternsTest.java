package dev.dateline.articles;

import dev.dateline.articles.patterns.PatternsContract;

class PatternsTest extends PatternsContract {
  PatternsTest() {
    super(WordCount.class);
  }
}
