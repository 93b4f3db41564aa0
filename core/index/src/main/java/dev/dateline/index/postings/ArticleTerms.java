package dev.dateline.index.postings;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.MentionedDate;
import dev.dateline.articles.Normalization;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The terms by which an article can be found: its month, source, mentioned dates and names; and
/// the list of its text.
public final class ArticleTerms {
  /// Limits the writes for a chronicle, which may mention any number of days.
  private static final int MOST_DATES = 50;

  private ArticleTerms() {}

  /// The terms of `article`.
  public static Set<Term> of(IndexedArticle article) {
    var terms = new LinkedHashSet<Term>();
    terms.add(month(article.position()));
    terms.add(text(article.position()));
    source(article.description().get(ArticleField.SOURCE)).ifPresent(terms::add);
    terms.addAll(dates(article.profile().dates()));
    article.recognition().entities().forEach(entity -> terms.add(Term.entity(entity.name())));
    return terms;
  }

  /// The list of the article's text.
  public static Term text(Position position) {
    return Term.text(YearMonth.from(position.day()));
  }

  static Term month(Position position) {
    return Term.month(YearMonth.from(position.day()));
  }

  static Optional<Term> source(@Nullable String source) {
    return source == null || Normalization.of(source).isEmpty()
        ? Optional.empty()
        : Optional.of(Term.source(source));
  }

  /// A text that mentions a day also mentions its month.
  static Set<Term> dates(List<MentionedDate> dates) {
    var periods = new LinkedHashSet<CalendarPeriod>();
    for (MentionedDate date : dates) {
      periods.add(date.period());
      if (date.period().precision() == CalendarPeriod.Precision.DAY) {
        periods.add(CalendarPeriod.month(date.period().yearMonth()));
      }
    }
    return periods.stream()
        .limit(MOST_DATES)
        .map(Term::mentioned)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
