package dev.dateline.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.InMemoryTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(QueryModel.class)
@Domain(DomainContext.Global.class)
class NameTermsTest {
  private static final Map<String, Set<String>> MEANINGS =
      Map.of(
          "nato", Set.of("nato", "vilnius", "jordan"),
          "putin", Set.of("putin", "kyiv"),
          "kyiv", Set.of("kyiv"),
          "jordan", Set.of("jordan", "nato"),
          "vilnius", Set.of("vilnius"));

  @Property
  void anArticleIsFoundByAnyNameThatTheQueryMeans(
      @ForAll List<NamedArticle> archive, @ForAll ArticleQuery any, @ForAll long seed) {
    var query = withoutTypes(any);
    var table = new InMemoryTable();
    archive.forEach(article -> article.postings().forEach(table::add));
    var finder =
        new ArticleFinder(new GrudgingLists(table, seed)).with(name -> terms(meaning(name)));
    List<Position> found =
        finder.find(query, PageRequest.first(1000, 1e9)).lines().stream()
            .map(Hit::position)
            .toList();
    var asMeant = archive.stream().map(NameTermsTest::underEachNameThatMeansIt).toList();
    assertThat(found).isEqualTo(NamedArticle.answer(query, asMeant));
  }

  private static NamedArticle underEachNameThatMeansIt(NamedArticle article) {
    var names = new HashMap<String, EntityType>();
    MEANINGS.forEach(
        (name, meaning) -> {
          if (meaning.stream().anyMatch(article.names()::containsKey)) {
            names.put(name, EntityType.MISC);
          }
        });
    return new NamedArticle(
        article.key(), article.day(), article.source(), names, article.talksOf(), article.text());
  }

  private static ArticleQuery withoutTypes(ArticleQuery query) {
    var named = query.entities();
    return query.with(EntityFilter.of(named.all(), named.any(), named.not()));
  }

  private static Set<String> meaning(String name) {
    return MEANINGS.getOrDefault(name, Set.of(name));
  }

  private static Set<Term> terms(Set<String> names) {
    return names.stream().map(Term::entity).collect(Collectors.toSet());
  }
}
