package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Upload;
import dev.dateline.documents.DocumentReader;
import dev.dateline.documents.ReadingOptions;
import dev.dateline.documents.UploadedFile;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.Sequencer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What `docs/operate.md` says of zips and of single files.
class ArchiveUnitsTest {
  private static final int ARTICLES = 40;
  private static final int WRITE_UNIT = 1024;
  private static final Sequencer SEQUENCER = new Sequencer("0055AED6DCD90281E5");

  private final Preparation preparation =
      new Preparation(
          DocumentReader.of(ReadingOptions.strict()), new NameSpotter(), Clock.systemUTC());
  private final RecordingDynamoDb table = new RecordingDynamoDb();
  private final ArticleIndex index = DynamoDbArticles.index(table.client(), "articles");

  @Test
  void anArchiveWritesWhatItsArticlesWouldAndAnItemOfItsOwn() throws IOException {
    files().forEach(this::indexAlone);
    long alone = units();

    indexTogether(files());
    assertThat(units() - alone).isBetween(alone, alone + ARTICLES / 10);
  }

  private static Map<String, String> files() {
    var files = new TreeMap<String, String>();
    for (int i = 0; i < ARTICLES; i++) {
      files.put(
          "2023/" + i + ".txt", FunctionInMemory.ARTICLE + " It was warning number " + i + ".");
    }
    return files;
  }

  private void indexAlone(String key, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    index.put(prepare(upload(key, bytes), bytes).articles().getFirst(), SEQUENCER);
  }

  private void indexTogether(Map<String, String> files) throws IOException {
    byte[] bytes = Zip.of(files);
    var upload = upload("all.zip", bytes);
    var prepared = prepare(upload, bytes);
    assertThat(prepared.articles()).hasSize(ARTICLES);
    index.put(new Archive(upload, prepared.articles(), Rejections.ofMembers(prepared)), SEQUENCER);
  }

  private static Upload upload(String key, byte[] bytes) {
    return new Upload("articles", key, null, "e".repeat(32), bytes.length, Instant.EPOCH);
  }

  private Preparation.Articles prepare(Upload upload, byte[] bytes) {
    var file = UploadedFile.of(upload.key(), bytes, Instant.EPOCH);
    return (Preparation.Articles) preparation.prepare(upload, file, new Timings());
  }

  /// The write units of everything written so far.
  private long units() {
    return table.sizes().stream()
        .mapToLong(item -> Math.ceilDiv(item.getValue(), WRITE_UNIT))
        .sum();
  }
}
