package dev.dateline.index.query;

import dev.dateline.articles.Entity;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.SortOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Finds near duplicates of an article, such as the same agency report in another paper.
///
/// The index has no list of similar texts, which would cost writes for every article. Near
/// duplicates mention the same names, so the lists of the article's most frequent names are read,
/// and the hash in each posting shows whether its text is similar.
public final class SimilarArticles {
  private static final int NAMES = 3;
  private static final int DAYS = 7;
  private static final Comparator<Entity> MENTIONS =
      Comparator.comparingInt(entity -> entity.mentions().size());

  private SimilarArticles() {}

  /// The days on which near duplicates of `article` most likely appeared: a week before and after.
  public static DateRange around(IndexedArticle article) {
    LocalDate day = article.date().day();
    return new DateRange(day.minusDays(DAYS), day.plusDays(DAYS));
  }

  /// The query for near duplicates of `article` in `dates`, to be run with [NameTerms#LITERAL].
  public static ArticleQuery to(IndexedArticle article, DateRange dates, SortOrder order) {
    var named = EntityFilter.of(names(article), List.of(), List.of());
    var like = new TextFilter.Likeness(article.profile().simHash(), article.id());
    return ArticleQuery.of(dates, named).with(TextFilter.NONE.withLike(like)).over(dates, order);
  }

  private static List<String> names(IndexedArticle article) {
    return article.recognition().entities().stream()
        .sorted(MENTIONS.reversed())
        .map(Entity::name)
        .limit(NAMES)
        .toList();
  }
}
