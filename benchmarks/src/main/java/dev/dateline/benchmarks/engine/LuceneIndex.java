package dev.dateline.benchmarks.engine;

import dev.dateline.benchmarks.generator.GeneratedArticle;
import dev.dateline.index.postings.ArticleTerms;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// An embedded Lucene index of the same terms, sorted by day, newest first, which stores headline,
/// key and text.
///
/// @see <a href="https://lucene.apache.org/core/">Lucene</a>
final class LuceneIndex implements ComparedIndex {
  private static final String TERM = "term";
  private static final String DAY = "day";
  private static final String HEADLINE = "headline";
  private static final String KEY = "key";
  private static final String TEXT = "text";
  private static final Sort NEWEST_FIRST = new Sort(new SortField(DAY, SortField.Type.LONG, true));

  private final Directory folder;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final int batch;
  private int pending;

  /// An empty index in `folder`.
  ///
  /// @param batch the number of articles after which it commits; ours commits each article
  LuceneIndex(Path folder, int batch) throws IOException {
    this.folder = FSDirectory.open(folder);
    var config = new IndexWriterConfig().setIndexSort(NEWEST_FIRST);
    this.writer =
        new IndexWriter(this.folder, config.setOpenMode(IndexWriterConfig.OpenMode.CREATE));
    this.searchers = new SearcherManager(writer, null);
    this.batch = batch;
  }

  @Override
  public void add(GeneratedArticle article) {
    try {
      writer.addDocument(document(article));
      pending++;
      if (pending == batch) {
        commit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void commit() throws IOException {
    writer.commit();
    searchers.maybeRefreshBlocking();
    pending = 0;
  }

  private static Document document(GeneratedArticle article) {
    var document = new Document();
    for (var term : ArticleTerms.of(IndexedArticle.of(article.article()))) {
      document.add(new StringField(TERM, term.value(), Store.NO));
    }
    document.add(new NumericDocValuesField(DAY, article.day().toEpochDay()));
    document.add(new StoredField(HEADLINE, article.headline()));
    document.add(new StoredField(KEY, article.key()));
    document.add(new StoredField(TEXT, article.text()));
    return document;
  }

  @Override
  public int answer(ComparedQuery query) {
    try {
      var searcher = searchers.acquire();
      try {
        return read(searcher, query(query));
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int read(IndexSearcher searcher, Query query) throws IOException {
    var stored = searcher.storedFields();
    int read = 0;
    for (var hit : searcher.search(query, ComparedQuery.PAGE, NEWEST_FIRST).scoreDocs) {
      var document = stored.document(hit.doc);
      read += document.get(HEADLINE).isEmpty() || document.get(KEY).isEmpty() ? 0 : 1;
    }
    return read;
  }

  private static Query query(ComparedQuery query) {
    var month = query.month();
    var terms =
        Stream.concat(
            Stream.ofNullable(month).map(Term::month), query.names().stream().map(Term::entity));
    var conjunction = new BooleanQuery.Builder();
    terms.forEach(term -> conjunction.add(condition(term), Occur.FILTER));
    return conjunction.build();
  }

  private static Query condition(Term term) {
    return new TermQuery(new org.apache.lucene.index.Term(TERM, term.value()));
  }

  @Override
  public long bytes() {
    try {
      commit();
      long bytes = 0;
      for (var file : folder.listAll()) {
        bytes += folder.fileLength(file);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (folder;
        writer;
        searchers) {
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
