package dev.dateline.dynamodb;

import dev.dateline.articles.patterns.PatternsContract;

class PatternsTest extends PatternsContract {
  PatternsTest() {
    super(ArticleEncoding.class);
  }
}
