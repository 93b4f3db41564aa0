package dev.dateline.index.explore;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.MentionedDate;
import dev.dateline.articles.Normalization;
import dev.dateline.index.postings.IndexedArticle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts the values of facets other than names.
///
/// @param keyPrefix how the keys of the query begin; empty for any
record FacetValues(String keyPrefix) {
  private static final int YEAR_LENGTH = 4;

  /// Which articles of `corpus` have which value, by the value's normal form.
  Map<String, Tally> of(Facet facet, Corpus corpus) {
    var tallies = new HashMap<String, Tally>();
    for (int i = 0; i < corpus.size(); i++) {
      int number = i;
      for (String value : values(facet, corpus.articles().get(number))) {
        tallies.computeIfAbsent(key(facet, value), k -> new Tally()).add(number, value);
      }
    }
    return tallies;
  }

  private static String key(Facet facet, String value) {
    return facet == Facet.FOLDER ? value : Normalization.of(value);
  }

  private Set<String> values(Facet facet, IndexedArticle article) {
    var description = article.description();
    return switch (facet) {
      case SOURCE -> nonBlank(description.get(ArticleField.SOURCE));
      case LANGUAGE -> tags(description.get(ArticleField.LANGUAGE));
      case SECTION -> nonBlank(description.get(ArticleField.SECTION));
      case BYLINE -> nonBlank(description.get(ArticleField.BYLINE));
      case FOLDER -> nonBlank(folder(article.upload().key()));
      case MENTIONED -> periods(article.profile().dates());
      case PERSON, ORGANIZATION, LOCATION, MISC ->
          throw new IllegalArgumentException(facet + " has names");
    };
  }

  private static Set<String> nonBlank(@Nullable String value) {
    return value == null || Normalization.of(value).isEmpty() ? Set.of() : Set.of(value);
  }

  /// A text in Austrian German is in German.
  private static Set<String> tags(@Nullable String tag) {
    if (tag == null) {
      return Set.of();
    }
    var tags = new HashSet<>(nonBlank(tag));
    for (int dash = tag.indexOf('-'); dash > 0; dash = tag.indexOf('-', dash + 1)) {
      tags.add(tag.substring(0, dash));
    }
    return tags;
  }

  /// The beginning of `key` to the first slash after the prefix.
  private @Nullable String folder(String key) {
    int slash = key.indexOf('/', Math.min(keyPrefix.length(), key.length()));
    return slash < 0 ? null : key.substring(0, slash + 1);
  }

  /// A text that mentions a day also mentions its month and its year.
  private static Set<String> periods(List<MentionedDate> dates) {
    return dates.stream()
        .map(MentionedDate::period)
        .flatMap(FacetValues::periods)
        .collect(Collectors.toSet());
  }

  private static Stream<String> periods(CalendarPeriod period) {
    String year = period.value().substring(0, YEAR_LENGTH);
    return period.precision() == CalendarPeriod.Precision.YEAR
        ? Stream.of(year)
        : Stream.of(year, CalendarPeriod.month(period.yearMonth()).value());
  }
}
