package dev.dateline.documents.text;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.TextFormat;
import dev.dateline.documents.markup.BlockText;
import dev.dateline.documents.press.PressExport;
import java.util.Set;
import java.util.regex.Pattern;

/// Plain text and Markdown, which may begin with a header: front matter, lines with names and
/// values, or `date 2023-07-14`.
public final class PlainText implements TextFormat {
  private static final Pattern PARAGRAPH = Pattern.compile("(?i)</(?:p|div|li)>|<br ?/?>");

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
    return PressExport.in(text, charset).orElseGet(() -> Parsed.article(article(text, charset)));
  }

  private static Draft article(String text, String charset) {
    Draft draft = TextDraft.of(CharacterReferences.decoded(text), charset);
    return isMarkup(draft.text())
        ? new Draft(draft.member(), draft.fields(), BlockText.ofHtml(draft.text()), charset)
        : draft;
  }

  /// Whether paragraphs of a page were pasted below the header.
  private static boolean isMarkup(String text) {
    return PARAGRAPH.matcher(text).results().skip(1).findAny().isPresent();
  }
}
