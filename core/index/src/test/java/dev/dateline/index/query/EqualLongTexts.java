package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.ArticleTerms;
import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
import dev.dateline.index.postings.TextBatch;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/// Other lists, in which every article has the same long text. Records how long the texts of each
/// read are together.
final class EqualLongTexts implements PostingLists {
  private final PostingLists lists;
  private final String text;
  private final List<Long> characters = new ArrayList<>();

  EqualLongTexts(PostingLists lists, String text) {
    this.lists = lists;
    this.text = text;
  }

  /// How many UTF-16 units each read of texts brought.
  List<Long> characters() {
    return List.copyOf(characters);
  }

  @Override
  public TextBatch texts(Collection<Position> positions) {
    var texts = new HashMap<ArticleId, Posting>();
    for (Position position : positions) {
      texts.put(
          position.id(),
          Posting.packed(
              ArticleTerms.text(position),
              position,
              () -> new ArticleText(text, List.of(), false)));
    }
    characters.add((long) texts.size() * text.length());
    return new TextBatch(texts, positions.size() / 2.0);
  }

  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    return lists.read(term, range, limit);
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList monthly) {
    return lists.months(monthly);
  }

  @Override
  public Optional<IndexedArticle> article(ArticleId id) {
    return lists.article(id);
  }
}
