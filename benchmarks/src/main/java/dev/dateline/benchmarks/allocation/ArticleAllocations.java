package dev.dateline.benchmarks.allocation;

import dev.dateline.articles.Article;
import dev.dateline.benchmarks.generator.ArticleGenerator;
import dev.dateline.benchmarks.generator.GeneratedArticle;
import dev.dateline.documents.DocumentReader;
import dev.dateline.documents.Reading;
import dev.dateline.documents.ReadingOptions;
import dev.dateline.documents.UploadedFile;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.index.postings.ArticlePostings;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.protocol.Item;
import dev.dateline.index.protocol.Sequencer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The steps of indexing an article of about 2 KB, except for recognition.
@State(Scope.Benchmark)
public class ArticleAllocations {
  private static final String TABLE = "articles";
  private static final ScanRange ALWAYS =
      ScanRange.of(LocalDate.MIN, LocalDate.MAX, SortOrder.NEWEST_FIRST);

  private final DocumentReader reader = DocumentReader.of(ReadingOptions.strict());
  private final GeneratedArticle story = ArticleGenerator.story(7);
  private final UploadedFile file = UploadedFile.of(story.key(), story.bytes(), Instant.EPOCH);
  private final Article article = story.article();
  private final Posting posting = ArticlePostings.of(article).getLast();
  private final Item listed =
      new Item.Listed(posting.term().value(), posting, new Sequencer("0055AED6DCD90281E5"));
  private final MemoryTable table = table(listed);
  private final PostingLists lists = DynamoDbArticles.postings(table, TABLE);

  /// Parses plain text into a document.
  @Benchmark
  public Reading parse() {
    return reader.read(file);
  }

  /// Derives terms, postings and the text's hash from a document and its names.
  @Benchmark
  public List<Posting> makePostings() {
    return ArticlePostings.of(
        Article.of(article.upload(), article.document(), article.recognition(), Instant.EPOCH));
  }

  /// Converts a posting to a request that writes it.
  @Benchmark
  public boolean writePosting() {
    return DynamoDbArticles.registers(table, TABLE).write(listed);
  }

  private static MemoryTable table(Item listed) {
    var table = new MemoryTable(partition -> true);
    var _ = DynamoDbArticles.registers(table, TABLE).write(listed);
    return table;
  }

  /// Converts an item to a posting with its payload.
  @Benchmark
  public Payload readPosting() {
    return lists.read(posting.term(), ALWAYS, 1).postings().getFirst().payload();
  }
}
