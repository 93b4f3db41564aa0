package dev.dateline.index.directory.completion;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.SimHash;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// Lists that all contain the same article.
public final class FullLists implements PostingLists {
  private static final Position POSITION =
      new Position(LocalDate.of(2023, 7, 14), ArticleId.of("bucket", "a.txt"));

  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    var line =
        new Payload.Result("a.txt", "A headline", null, new SimHash(0), null, NameCoverage.FULL);
    return new PostingBatch(List.of(new Posting(term, POSITION, line)), null, 0.5);
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList lists) {
    return new TreeSet<>();
  }

  @Override
  public Optional<IndexedArticle> article(ArticleId id) {
    return Optional.empty();
  }
}
