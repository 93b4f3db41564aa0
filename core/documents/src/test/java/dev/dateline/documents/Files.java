package dev.dateline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/// Reads files as a deployment would on 1 August 2023.
final class Files {
  static final Instant UPLOADED = Instant.parse("2023-08-01T12:00:00Z");
  static final ReadingOptions STRICT =
      ReadingOptions.strict().withClock(InstantSource.fixed(UPLOADED));

  private Files() {}

  static Reading read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading read(byte[] bytes) {
    return DocumentReader.of(STRICT).read(UploadedFile.of("article.txt", bytes, UPLOADED));
  }

  /// Reads the file of that name among the tests' resources.
  static Reading sample(String name) {
    try (var in = Files.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return DocumentReader.of(STRICT).read(UploadedFile.of(name, bytes, UPLOADED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document document(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Documents.class);
    var documents = ((Reading.Documents) reading).documents();
    assertThat(documents).hasSize(1);
    return documents.getFirst();
  }

  static Rejection rejection(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    return ((Reading.Rejected) reading).rejection();
  }
}
