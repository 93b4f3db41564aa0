package dev.dateline.documents.html;

import dev.dateline.documents.encoding.Decoding;
import dev.dateline.documents.encoding.TextDecoder;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.json.JsonArticle;
import dev.dateline.documents.markup.Prolog;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// A web page with an article.
public final class HtmlPage implements ArticleFormat {
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

  @Override
  public Parsed read(FileContent content) {
    String declared = content.charset() == null ? declared(content) : content.charset();
    return switch (TextDecoder.decode(content.bytes(), declared)) {
      case Decoding.Undecodable(var rejection) -> new Parsed.Rejected(rejection);
      case Decoding.Decoded(var text, var charset) -> Parsed.article(draft(text, charset));
    };
  }

  /// The article in `html`.
  public static Draft draft(String html, String charset) {
    Document page = Jsoup.parse(html);
    var facts = PageFacts.of(page);
    Optional<JsonArticle> linked = facts.article();
    Fields fields = PageDates.of(page, facts).fields().orElse(PageFields.of(page, facts));
    String shown = ArticleText.of(page);
    String given = linked.map(JsonArticle::body).orElse("");
    return Draft.of(fields, shown.length() >= given.length() ? shown : given, charset);
  }

  private static @Nullable String declared(FileContent content) {
    return META.matcher(content.start())
        .results()
        .map(meta -> FileContent.charsetIn(meta.group()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
