package dev.dateline.index.query;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.EntityType;
import dev.dateline.index.postings.SortOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/// Archives of a few weeks and a few names, and queries of every combination over them.
public class QueryModel extends DomainContextBase {
  private static final LocalDate FIRST = LocalDate.of(2023, 6, 20);
  private static final List<String> NAMES = List.of("nato", "putin", "kyiv", "jordan", "vilnius");
  private static final List<String> SOURCES = List.of("reuters", "the times");
  private static final List<String> FOLDERS = List.of("a/", "b/", "b/b/");

  @Provide
  Arbitrary<List<NamedArticle>> archive() {
    return article().list().ofMaxSize(80).map(QueryModel::withKeysOfTheirOwn);
  }

  @Provide
  Arbitrary<ArticleQuery> query() {
    return Combinators.combine(
            dates(),
            entities(),
            Arbitraries.of(SOURCES).injectNull(0.8),
            Arbitraries.of(FOLDERS).injectNull(0.7),
            texts(),
            Arbitraries.of(SortOrder.class))
        .as(ArticleQuery::new);
  }

  private Arbitrary<NamedArticle> article() {
    Arbitrary<Map<String, EntityType>> names =
        Arbitraries.maps(Arbitraries.of(NAMES), types()).ofMaxSize(4);
    return Combinators.combine(
            Arbitraries.of(FOLDERS),
            day(),
            Arbitraries.of(SOURCES).injectNull(0.3),
            names,
            periods().set().ofMaxSize(3),
            Arbitraries.integers().between(-1, NamedArticle.texts() - 1))
        .as(NamedArticle::new);
  }

  private static List<NamedArticle> withKeysOfTheirOwn(List<NamedArticle> articles) {
    var numbered = new ArrayList<NamedArticle>();
    for (NamedArticle article : articles) {
      String key = article.key() + numbered.size();
      numbered.add(article.at(key));
    }
    return numbered;
  }

  private Arbitrary<TextFilter> texts() {
    var like =
        Combinators.combine(
                Arbitraries.integers().between(0, NamedArticle.texts() - 1),
                Arbitraries.of(FOLDERS))
            .as((text, key) -> NamedArticle.like(text, key + "0"));
    return Combinators.combine(
            periods().injectNull(0.7), like.injectNull(0.8), Arbitraries.of(true, false))
        .as(
            (mentioned, likeness, distinct) ->
                TextFilter.NONE.withMentioned(mentioned).withLike(likeness).withDistinct(distinct));
  }

  private Arbitrary<CalendarPeriod> periods() {
    return Arbitraries.of("2023-06-04", "2023-06-05", "2023-06", "2023-05-31", "2023", "2022-06-04")
        .map(text -> CalendarPeriod.parse(text).orElseThrow());
  }

  private Arbitrary<EntityFilter> entities() {
    return Combinators.combine(names(3), names(3), names(2), types().set().ofMaxSize(2))
        .as(
            (all, any, not, types) ->
                EntityFilter.of(all, any, not)
                    .withTypes(all.isEmpty() && any.isEmpty() ? Set.of() : types));
  }

  private Arbitrary<List<String>> names(int most) {
    return Arbitraries.of(NAMES).list().ofMaxSize(most);
  }

  private Arbitrary<EntityType> types() {
    return Arbitraries.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION);
  }

  private Arbitrary<DateRange> dates() {
    return Combinators.combine(day().injectNull(0.4), day().injectNull(0.4))
        .as(
            (one, other) ->
                one != null && other != null && one.isAfter(other)
                    ? new DateRange(other, one)
                    : new DateRange(one, other));
  }

  private Arbitrary<LocalDate> day() {
    return Arbitraries.integers().between(0, 50).map(FIRST::plusDays);
  }
}
