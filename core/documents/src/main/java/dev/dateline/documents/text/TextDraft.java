package dev.dateline.documents.text;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns text with a header into a draft: for plain text, and for every format that contains plain
/// text.
public final class TextDraft {
  private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028]");

  private static final Pattern ADDRESS =
      Pattern.compile("https?://(?:www\\.)?([^/\\s:?#]{1,253})\\S{0,2000}");

  private TextDraft() {}

  /// The article in `text`, which was read in `charset`.
  public static Draft of(String text, String charset) {
    String lines = LINE_END.matcher(text).replaceAll("\n").replace('\u00a0', ' ');
    HeaderAndBody opened =
        DateBelowHeadline.open(
            Lead.open(FrontMatter.open(lines).orElseGet(() -> HeaderLines.open(lines))));
    return Draft.of(completed(opened), opened.text(), charset);
  }

  private static Fields completed(HeaderAndBody opened) {
    return withAddress(opened.fields())
        .with(MetadataField.DATE, opened.fields().get(MetadataField.CREATED_DATE))
        .with(MetadataField.HEADLINE, MarkdownTitle.of(opened.text()));
  }

  /// An address for the source, as clippers of web pages write it, is the article's; its host is
  /// the source.
  private static Fields withAddress(Fields fields) {
    String source = fields.get(MetadataField.SOURCE);
    Matcher address = ADDRESS.matcher(source == null ? "" : source);
    return address.matches()
        ? fields
            .without(MetadataField.SOURCE)
            .with(MetadataField.SOURCE, address.group(1))
            .with(MetadataField.URL, source)
        : fields;
  }
}
