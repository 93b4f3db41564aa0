package dev.dateline.index.query;

import dev.dateline.articles.ArticleField;
import dev.dateline.index.postings.ArticleTerms;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An article that arrived, as an index with only this article, and only the parts that were read.
///
/// @param line its posting in the list by arrival
/// @param postings the postings that were read, by term
record ArrivedArticle(Arrival line, Map<Term, Posting> postings) {
  /// What the line shows: its day, key and source.
  static ArrivedArticle of(Arrival line) {
    var terms = new LinkedHashSet<Term>();
    terms.add(Term.month(YearMonth.from(line.article().position().day())));
    String source = line.article().source();
    if (source != null) {
      terms.add(Term.source(source));
    }
    return of(line, terms, null);
  }

  /// The article's own posting: all its terms, but none of its mentions.
  static ArrivedArticle of(Arrival line, IndexedArticle article) {
    return of(line, ArticleTerms.of(article), article.description().get(ArticleField.LANGUAGE));
  }

  private static ArrivedArticle of(Arrival line, Set<Term> terms, @Nullable String language) {
    var hit = line.article();
    var shown =
        new Payload.Result(
                hit.key(), hit.headline(), hit.source(), line.simHash(), null, hit.coverage())
            .in(language);
    var postings = new LinkedHashMap<Term, Posting>();
    terms.forEach(term -> postings.put(term, new Posting(term, hit.position(), shown)));
    return new ArrivedArticle(line, postings);
  }

  /// This with its postings of `terms` as they are in `lists`.
  ArrivedArticle with(Stream<Term> terms, PostingLists lists) {
    var position = line.article().position();
    var range =
        ScanRange.of(position.day(), position.day(), SortOrder.OLDEST_FIRST)
            .from(position)
            .until(SortOrder.OLDEST_FIRST.next(position));
    var all = new LinkedHashMap<>(postings);
    terms
        .filter(all::containsKey)
        .flatMap(term -> lists.read(term, range, 1).postings().stream())
        .forEach(posting -> all.put(posting.term(), posting));
    return new ArrivedArticle(line, all);
  }

  /// This with its text.
  ArrivedArticle with(Posting text) {
    var all = new LinkedHashMap<>(postings);
    all.put(ArticleTerms.text(text.position()), text);
    return new ArrivedArticle(line, all);
  }

  OneArticle index() {
    return new OneArticle(postings);
  }
}
