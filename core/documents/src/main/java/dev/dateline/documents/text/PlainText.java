package dev.dateline.documents.text;

import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.TextFormat;
import dev.dateline.documents.press.PressExport;
import java.util.Set;

/// Plain text and Markdown, which may begin with a header: front matter, lines with names and
/// values, or `date 2023-07-14`.
public final class PlainText implements TextFormat {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean matches(FileContent content) {
    return false;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/plain");
  }

  @Override
  public Parsed read(String text, String charset) {
    return PressExport.in(text, charset)
        .orElseGet(() -> Parsed.article(TextDraft.of(CharacterReferences.decoded(text), charset)));
  }
}
