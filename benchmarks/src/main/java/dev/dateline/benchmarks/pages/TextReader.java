package dev.dateline.benchmarks.pages;

import dev.dateline.documents.DocumentReader;
import dev.dateline.documents.Reading;
import dev.dateline.documents.ReadingOptions;
import dev.dateline.documents.UploadedFile;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.html.HtmlPage;
import dev.dateline.documents.prose.Prose;
import java.time.Instant;

/// Reads a page's text.
@FunctionalInterface
interface TextReader {
  /// The text, empty if the page is rejected.
  String read(AnnotatedPage page);

  /// As an upload is read with default settings, whose date may be missing.
  static TextReader deployed() {
    var reader = DocumentReader.of(ReadingOptions.strict());
    return page ->
        switch (reader.read(UploadedFile.of(page.name() + ".html", page.bytes(), Instant.EPOCH))) {
          case Reading.Documents found -> found.documents().getFirst().text();
          case Reading.Rejected ignored -> "";
        };
  }

  /// Whatever the page's date.
  static TextReader undated() {
    var format = new HtmlPage();
    return page ->
        switch (format.read(new FileContent(page.name(), "text/html", page.bytes()))) {
          case Parsed.Articles found -> Prose.of(found.drafts().getFirst().text());
          case Parsed.Rejected ignored -> "";
        };
  }
}
