package dev.dateline.index.postings;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Entity;
import dev.dateline.articles.Excerpt;
import dev.dateline.articles.Utf8;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The postings of one article: one for its month, one for its source if it has one, one for each
/// date that it talks about, one for each name in it, and one with its text.
///
/// Entities whose names have the same normal form, such as the person and the place that are both
/// called Jordan, share one posting: it counts all their mentions, and shows the one that the
/// article names most often.
public final class ArticlePostings {
  /// The maximum size of a posting's texts, so that it fits into the kilobyte of one write unit.
  /// Its numbers, its position and the names of its attributes take some 110 bytes.
  private static final int MOST_BYTES = 900;

  /// The minimum size of a snippet, even if the key is so long that the posting takes two units.
  private static final int FEWEST_BYTES = 60;

  private final Article article;
  private final Position position;
  private final String headline;

  private ArticlePostings(Article article) {
    this.article = article;
    this.position = new Position(article.document().date().day(), article.id());
    this.headline = article.headline();
  }

  /// The postings of `article`, each term once: those of [#withoutText(Article)], and its text.
  public static List<Posting> of(Article article) {
    var postings = new ArticlePostings(article);
    var all = new ArrayList<>(postings.all());
    all.add(1, postings.text());
    return List.copyOf(all);
  }

  /// The postings by which `article` can be found, each term once.
  public static List<Posting> withoutText(Article article) {
    return new ArticlePostings(article).all();
  }

  private Posting text() {
    return new Posting(ArticleTerms.text(position), position, ArticleText.of(article));
  }

  private List<Posting> all() {
    var postings = new ArrayList<Posting>();
    postings.add(posting(ArticleTerms.month(position), null));
    ArticleTerms.source(article.document().get(ArticleField.SOURCE))
        .ifPresent(source -> postings.add(posting(source, null)));
    ArticleTerms.dates(article.profile().dates())
        .forEach(date -> postings.add(posting(date, null)));
    entitiesByTerm().forEach((term, namesakes) -> postings.add(posting(term, named(namesakes))));
    return List.copyOf(postings);
  }

  private Map<Term, List<Entity>> entitiesByTerm() {
    var byTerm = new LinkedHashMap<Term, List<Entity>>();
    for (Entity entity : article.recognition().entities()) {
      byTerm.computeIfAbsent(Term.entity(entity.name()), t -> new ArrayList<>()).add(entity);
    }
    return byTerm;
  }

  private Posting posting(Term term, Payload.@Nullable EntityHit named) {
    var line =
        new Payload.Result(
            article.upload().key(),
            headline,
            article.document().get(ArticleField.SOURCE),
            article.profile().simHash(),
            named,
            article.recognition().coverage(),
            article.document().get(ArticleField.LANGUAGE));
    return new Posting(term, position, line);
  }

  private Payload.EntityHit named(List<Entity> namesakes) {
    Entity shown = namesakes.getFirst();
    int mentions = 0;
    for (Entity entity : namesakes) {
      mentions += entity.mentions().size();
      shown = entity.mentions().size() > shown.mentions().size() ? entity : shown;
    }
    String name = Excerpt.cut(shown.name(), Entity.LONGEST_NAME, Entity.MOST_BYTES);
    return new Payload.EntityHit(name, shown.type(), mentions, snippet(shown));
  }

  /// The snippet, in the space that the rest of the posting leaves of a kilobyte.
  private Snippet snippet(Entity entity) {
    var first = entity.mentions().getFirst();
    var sentence = article.recognition().sentences().get(first.sentence());
    int room = MOST_BYTES - Utf8.length(Term.entity(entity.name()).value()) - size(entity);
    return Snippet.of(
        article.document().text(), sentence, first.span(), Math.max(room, FEWEST_BYTES));
  }

  private int size(Entity entity) {
    return Utf8.length(article.upload().key())
        + Utf8.length(headline)
        + Utf8.length(entity.name())
        + length(article.document().get(ArticleField.SOURCE))
        + length(article.document().get(ArticleField.LANGUAGE));
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : Utf8.length(text);
  }
}
