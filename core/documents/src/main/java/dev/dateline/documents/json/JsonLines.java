package dev.dateline.documents.json;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.RejectedMember;
import dev.dateline.documents.format.TextFormat;
import dev.dateline.documents.json.JsonValue.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/// Articles in JSON, one per line. Each line is read by itself, so a bad one does not affect the
/// others.
public final class JsonLines implements TextFormat {
  private static final Pattern TWO_OBJECTS =
      Pattern.compile("\\s*\\{[^\\n]*}[ \\t\\r]*(?:,[ \\t\\r]*)?\\n\\s*\\{.*", Pattern.DOTALL);

  /// Lines cut out of an array end with a comma.
  private static final Pattern COMMA = Pattern.compile("}\\s{0,9},\\s{0,9}$");

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean matches(FileContent content) {
    boolean named =
        mediaTypes().contains(content.mediaType()) || suffixes().contains(content.suffix());
    String start = content.start();
    return TWO_OBJECTS.matcher(start).matches() || (named && start.stripLeading().startsWith("{"));
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/x-ndjson", "application/jsonl", "application/x-jsonlines");
  }

  @Override
  public Set<String> suffixes() {
    return Set.of("jsonl", "ndjson");
  }

  @Override
  public boolean isCollection() {
    return true;
  }

  @Override
  public Parsed read(String text, String charset) {
    var drafts = new ArrayList<Draft>();
    var rejected = new ArrayList<RejectedMember>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        read(lines[i], new Place(i + 1, charset), drafts, rejected);
      }
    }
    return new Parsed.Drafts(drafts, rejected);
  }

  private record Place(int line, String charset) {}

  private static void read(
      String line, Place place, List<Draft> drafts, List<RejectedMember> rejected) {
    try {
      String json = COMMA.matcher(line).replaceFirst("}");
      for (JsonValue value : JsonDialects.translated(JsonValues.parseAny(json))) {
        if (value instanceof Members object) {
          read(object, place, drafts, rejected);
        } else {
          rejected.add(rejected(place, "it is no object"));
        }
      }
    } catch (JacksonException e) {
      rejected.add(rejected(place, e.getOriginalMessage()));
    }
  }

  private static void read(
      Members object, Place place, List<Draft> drafts, List<RejectedMember> rejected) {
    String name = "line-" + place.line;
    var found = JsonLists.element(object, name, place.charset);
    drafts.addAll(found.drafts());
    rejected.addAll(found.rejected());
    var article = new JsonArticle(object);
    boolean isNothing = found.drafts().isEmpty() && found.rejected().isEmpty();
    if (isNothing && !article.isRemoved()) {
      drafts.add(article.draft(article.identity(name), Fields.NONE, place.charset));
    }
  }

  private static RejectedMember rejected(Place place, String why) {
    return new RejectedMember(
        "line-" + place.line,
        new Rejection(
            Reason.MALFORMED,
            "Line " + place.line + " is not an article in JSON: " + why + ".",
            "Write one article per line, as a JSON object."));
  }
}
