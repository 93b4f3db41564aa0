package dev.dateline.documents.html;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.TextFormat;
import dev.dateline.documents.html.story.BlockSignals;
import dev.dateline.documents.html.story.Extraction;
import dev.dateline.documents.html.story.NoArticle;
import dev.dateline.documents.json.JsonArticle;
import dev.dateline.documents.markup.Prolog;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// A web page with an article.
public final class HtmlPage implements TextFormat {
  private static final Pattern START =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body|article)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern META = Pattern.compile("<meta[^<>]*+>", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean matches(FileContent content) {
    return START.matcher(Prolog.skippedToDoctype(content)).lookingAt();
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/html", "application/xhtml+xml");
  }

  @Override
  public Set<String> suffixes() {
    return Set.of("html", "htm", "xhtml");
  }

  /// The article in `html`, which may be a fragment: all text that it has.
  public static Draft draft(String html, String charset) {
    var page = LinkedPage.of(html);
    return page.draft(page.text(), charset);
  }

  /// The blocks of `html` with the signals of their scores.
  public static List<BlockSignals> blocks(String html) {
    Document page = Jsoup.parse(html);
    return BlockSignals.of(page, PageFacts.of(page).article().map(JsonArticle::body).orElse(""));
  }

  @Override
  public Parsed read(String html, String charset) {
    var page = LinkedPage.of(html);
    return switch (page.extraction()) {
      case Extraction.Extracted(var text, var confidence, _) ->
          Parsed.article(page.draft(page.longer(text), charset).with(confidence));
      case Extraction.None none when isWithoutText(none) || page.isGiven() ->
          Parsed.article(page.draft(page.longer(""), charset));
      case Extraction.None(var kind, _) ->
          Parsed.rejected(
              Reason.NO_ARTICLE,
              kind.message(),
              "Upload the page of one article, or its text after a line like date 2023-07-14.");
    };
  }

  private static boolean isWithoutText(Extraction.None none) {
    return none.text().isEmpty() && none.kind() != NoArticle.FRAMES;
  }

  @Override
  public @Nullable String namedCharset(FileContent content) {
    return META.matcher(content.start())
        .results()
        .map(meta -> FileContent.charsetIn(meta.group()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
