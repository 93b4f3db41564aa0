package dev.dateline.benchmarks.table;

import dev.dateline.articles.Article;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import dev.dateline.articles.Upload;
import dev.dateline.index.postings.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A term that every article contains.
public final class HotTerm {
  /// Its name.
  public static final String NAME = "United Nations";

  private static final String TEXT =
      "Envoys of the United Nations said on Friday that the two sides had agreed to meet again.";
  private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
  private static final int DAYS = 3652;

  /// Its list.
  public static final Term TERM = Term.entity(NAME);

  private HotTerm() {}

  /// An article that has it.
  public static Article article(int number) {
    int at = TEXT.indexOf(NAME);
    var mention = new Mention(new Span(at, at + NAME.length()), 0);
    var recognition =
        new Recognition(
            List.of(new Span(0, TEXT.length())),
            List.of(Entity.of(NAME, EntityType.ORGANIZATION, List.of(mention))));
    var upload =
        new Upload("articles", "hot/%07d.txt".formatted(number), null, "e", 100, Instant.EPOCH);
    var day = PublicationDate.of(FIRST_DAY.plusDays(number % DAYS), DateSource.HEADER);
    return Article.of(upload, Document.of(day, TEXT), recognition, Instant.EPOCH);
  }
}
