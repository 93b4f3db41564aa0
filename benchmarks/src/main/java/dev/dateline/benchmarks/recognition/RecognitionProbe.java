package dev.dateline.benchmarks.recognition;

import dev.dateline.articles.Article;
import dev.dateline.benchmarks.generator.ArticleGenerator;
import dev.dateline.benchmarks.generator.GeneratedArticle;
import dev.dateline.documents.DocumentReader;
import dev.dateline.documents.Reading;
import dev.dateline.documents.ReadingOptions;
import dev.dateline.documents.UploadedFile;
import dev.dateline.index.postings.ArticlePostings;
import dev.dateline.recognition.CoreNlpRecognizer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Parses articles and recognizes their names in this process, with both recognizers in turn, and
/// writes the CPU time of each stage to a file.
public final class RecognitionProbe {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARMUP_ARTICLES = 150;

  private final DocumentReader reader = DocumentReader.of(ReadingOptions.strict());
  private long parse;
  private long terms;

  private RecognitionProbe() {}

  /// Warms up, measures, and writes the means.
  ///
  /// @param arguments the number of articles, and the file to write
  public static void main(String[] arguments) throws Exception {
    var recognizer = CoreNlpRecognizer.load();
    var plain = PlainCoreNlp.load();
    new RecognitionProbe()
        .run(WARMUP_ARTICLES, new ScoredFinder(new Ours(recognizer)), new ScoredFinder(plain));
    var probe = new RecognitionProbe();
    var ours = new ScoredFinder(new Ours(recognizer));
    var peer = new ScoredFinder(plain);
    int articles = Integer.parseInt(arguments[0]);
    probe.run(articles, ours, peer);
    Files.write(
        Path.of(arguments[1]),
        List.of(
            "parse\t" + probe.parse / articles,
            "terms\t" + probe.terms / articles,
            "ours\t" + ours.cpuPerText() + "\t" + ours.f1(),
            "plain\t" + peer.cpuPerText() + "\t" + peer.f1()));
  }

  private void run(int articles, ScoredFinder ours, ScoredFinder plain) {
    for (int number = 0; number < articles; number++) {
      var story = ArticleGenerator.story(number);
      parseAndIndex(story);
      ours.find(story);
      plain.find(story);
    }
  }

  private void parseAndIndex(GeneratedArticle story) {
    var file = UploadedFile.of(story.key(), story.bytes(), Instant.EPOCH);
    long start = THREADS.getCurrentThreadCpuTime();
    var reading = reader.read(file);
    long read = THREADS.getCurrentThreadCpuTime();
    if (!(reading instanceof Reading.Documents documents)) {
      throw new IllegalStateException(story.key() + ": " + reading);
    }
    var article = story.article();
    var document = documents.documents().getFirst();
    long before = THREADS.getCurrentThreadCpuTime();
    var postings =
        ArticlePostings.of(
            Article.of(article.upload(), document, story.recognition(), Instant.EPOCH));
    long after = THREADS.getCurrentThreadCpuTime();
    if (postings.size() < 2) {
      throw new IllegalStateException(story.key() + " has " + postings.size() + " postings");
    }
    parse += read - start;
    terms += after - before;
  }
}
