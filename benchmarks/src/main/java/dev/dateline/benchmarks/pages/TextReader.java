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
  ///
  /// @param name the page's file name, without suffix
  String read(String name, byte[] page);

  /// Reads a page like an upload with default settings: a page without a date is rejected.
  static TextReader deployed() {
    var reader = DocumentReader.of(ReadingOptions.strict());
    return (name, page) ->
        switch (reader.read(UploadedFile.of(name + ".html", page, Instant.EPOCH))) {
          case Reading.Documents found -> found.documents().getFirst().text();
          case Reading.Rejected ignored -> "";
        };
  }

  /// Reads a page even if it has no date.
  static TextReader undated() {
    var format = new HtmlPage();
    return (name, page) ->
        switch (format.read(new FileContent(name, "text/html", page))) {
          case Parsed.Drafts found -> Prose.of(found.drafts().getFirst().text());
          case Parsed.Rejected ignored -> "";
        };
  }
}
