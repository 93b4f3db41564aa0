package dev.dateline.lookup.representation;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Entity;
import dev.dateline.articles.Mention;
import dev.dateline.articles.Sha256;
import dev.dateline.articles.Span;
import dev.dateline.index.postings.IndexedArticle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/// An article's text as an HTML document in which each mention of a name is a `<mark>`.
///
/// The content of `<article>` is the text, character for character, so that the article's offsets
/// are offsets into its `textContent`.
public final class MarkedText {
  private static final String STYLE =
      "article{max-width:42em;margin:2em auto;padding:0 1em;font:1.1em/1.5 serif;"
          + "white-space:pre-wrap;overflow-wrap:anywhere}";

  /// What the document may do: apply its own style, and nothing else.
  public static final String POLICY =
      "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
          .formatted(Base64.getEncoder().encodeToString(Sha256.of(STYLE)));

  private final IndexedArticle article;
  private final String text;
  private final StringBuilder out = new StringBuilder();

  private MarkedText(IndexedArticle article, String text) {
    this.article = article;
    this.text = text;
  }

  /// The document.
  ///
  /// @param text the text of `article`, or its beginning
  public static byte[] bytes(IndexedArticle article, String text) {
    return new MarkedText(article, text).document().getBytes(StandardCharsets.UTF_8);
  }

  private String document() {
    String language = article.description().get(ArticleField.LANGUAGE);
    out.append("<!doctype html>\n<html");
    if (language != null) {
      attribute("lang", language);
    }
    out.append(">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
    escape(article.headline());
    out.append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
    out.append("<article dir=\"auto\">");
    body();
    return out.append("</article>\n</body>\n</html>\n").toString();
  }

  private void body() {
    int at = 0;
    for (MarkedName name : names()) {
      Span span = name.span();
      if (span.start() >= at && span.end() <= text.length()) {
        escape(text.substring(at, span.start()));
        mark(name.entity(), span.in(text));
        at = span.end();
      }
    }
    escape(text.substring(at));
  }

  private void mark(Entity entity, String mention) {
    out.append("<mark");
    attribute("data-name", entity.name());
    attribute("data-type", entity.type().code());
    out.append('>');
    escape(mention);
    out.append("</mark>");
  }

  private List<MarkedName> names() {
    var names = new ArrayList<MarkedName>();
    for (Entity entity : article.recognition().entities()) {
      for (Mention mention : entity.mentions()) {
        names.add(new MarkedName(entity, mention.span()));
      }
    }
    names.sort(Comparator.comparing(name -> name.span().start()));
    return names;
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
  }

  /// HTML allows no control characters but white space; they become replacement characters, so that
  /// the length stays the same.
  private void escape(String raw) {
    for (int at = 0; at < raw.length(); at++) {
      char character = raw.charAt(at);
      switch (character) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\n', '\t' -> out.append(character);
        default -> out.append(Character.isISOControl(character) ? '\ufffd' : character);
      }
    }
  }

  private record MarkedName(Entity entity, Span span) {}
}
