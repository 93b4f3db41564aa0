package dev.dateline.documents.json;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.TextFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/// An article, or a list of articles, in JSON.
public final class JsonArticles implements TextFormat {
  private static final Pattern START =
      Pattern.compile(
          "\\s*(?:\\{\\s*(?:\"[^\"\\n]{1,80}\"\\s*:|'[^'\\n]{1,80}'\\s*:|})|\\[\\s*(?:\\{|]))");

  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean matches(FileContent content) {
    String start = content.start();
    return START.matcher(start).lookingAt() || JsonWrapper.opens(start);
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/json", "application/ld+json", "text/json");
  }

  @Override
  public Set<String> suffixes() {
    return Set.of("json", "jsonld");
  }

  @Override
  public Parsed read(String text, String charset) {
    try {
      List<JsonValue> values = JsonValues.parseAny(JsonWrapper.opened(text));
      Parsed parsed =
          JsonLists.articles(
              JsonReferences.resolved(JsonDialects.translated(JsonColumns.rows(values))), charset);
      return parsed instanceof Parsed.Drafts(var drafts, var rejected)
              && drafts.isEmpty()
              && rejected.isEmpty()
          ? noArticle()
          : parsed;
    } catch (JacksonException e) {
      return Parsed.rejected(
          Reason.MALFORMED,
          "The file is not JSON: " + JsonRejections.of(e) + ".",
          "Upload one article as a JSON object, or several as an array or one per line.");
    }
  }

  private static Parsed noArticle() {
    return Parsed.rejected(
        Reason.MALFORMED,
        "The JSON holds no article: no object in it has a text.",
        "Name the text articleBody, text, body or content, and the date datePublished or date.");
  }
}
