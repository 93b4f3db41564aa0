package dev.dateline.documents.json;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.json.JsonValue.Elements;
import dev.dateline.documents.json.JsonValue.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/// An article, or a list of articles, in JSON.
public final class JsonArticles implements JsonFormat {
  private static final Pattern START =
      Pattern.compile("\\s*(?:\\{\\s*(?:\"[^\"\\n]{1,80}\"\\s*:|})|\\[\\s*(?:\\{|]))");

  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean matches(FileContent content) {
    return START.matcher(content.start()).lookingAt();
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
      List<JsonValue> values = JsonValues.parse(text);
      return values.size() == 1 && values.getFirst() instanceof Members object
          ? read(object, charset)
          : list(values, charset);
    } catch (JacksonException e) {
      return Parsed.rejected(
          Reason.MALFORMED,
          "The file is not JSON: " + JsonRejections.of(e) + ".",
          "Upload one article as a JSON object, or several as an array or one to a line.");
    }
  }

  private static Parsed read(Members object, String charset) {
    var article = new JsonArticle(object);
    if (!article.text().isEmpty()) {
      return Parsed.article(Draft.of(article.fields(), article.text(), charset));
    }
    return JsonFieldNames.LISTS.stream()
        .map(object::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(values -> list(List.of(values), charset))
        .orElseGet(() -> list(List.of(), charset));
  }

  private static Parsed list(List<JsonValue> values, String charset) {
    var drafts = new ArrayList<Draft>();
    values.stream().flatMap(JsonValue::each).forEach(value -> add(value, charset, drafts));
    return drafts.isEmpty() ? noArticle() : new Parsed.Articles(drafts, List.of());
  }

  private static void add(JsonValue value, String charset, List<Draft> drafts) {
    switch (value) {
      case Members object when new JsonArticle(object).isArticle() -> {
        var article = new JsonArticle(object);
        String member = article.identity(Integer.toString(drafts.size() + 1));
        drafts.add(new Draft(member, article.fields(), article.text(), charset));
      }
      case Members _, Elements _, JsonValue.Scalar _ -> {}
    }
  }

  private static Parsed noArticle() {
    return Parsed.rejected(
        Reason.MALFORMED,
        "The JSON holds no article: no object in it has a text.",
        "Name the text articleBody, text, body or content, and the date datePublished or date.");
  }
}
