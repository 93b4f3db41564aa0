package dev.dateline.dynamodb;

import dev.dateline.index.patterns.PatternsContract;

class PatternsTest extends PatternsContract {
  PatternsTest() {
    super(ArticleEncoding.class);
  }
}
