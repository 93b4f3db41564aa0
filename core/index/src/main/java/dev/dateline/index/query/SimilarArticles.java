package dev.dateline.index.query;

import dev.dateline.articles.Entity;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.SortOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Looks for articles with nearly the same text, such as the same agency report in another paper.
///
/// There is no list of similar texts, which would cost writes for every article: who has the same
/// text names the same names, so the lists of the names that it names most are gone through, and
/// each posting tells by its hash whether its text is nearly the same.
public final class SimilarArticles {
  private static final int NAMES = 3;
  private static final int DAYS = 7;
  private static final Comparator<Entity> MENTIONS =
      Comparator.comparingInt(entity -> entity.mentions().size());

  private SimilarArticles() {}

  /// The days on which a text like that of `article` most likely appeared: a week before and after.
  public static DateRange around(IndexedArticle article) {
    LocalDate day = article.date().day();
    return new DateRange(day.minusDays(DAYS), day.plusDays(DAYS));
  }

  /// The query, to be read literally, for those of `dates` that nearly equal `article`.
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
