package dev.dateline.documents.json;

import dev.dateline.articles.Rejection;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.Identity;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.SourceSuffix;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.markup.BlockText;
import dev.dateline.documents.markup.InlineText;
import dev.dateline.documents.text.TextDraft;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One article in JSON.
public final class JsonArticle {
  /// NewsAPI truncates the text, and says by how much.
  private static final Pattern CUT =
      Pattern.compile("(?<!\\s)\\s*+(?:…|\\.\\.\\.)?+\\s*+\\[\\+\\d++ chars]\\s*+$");

  /// NewsAPI's value for all fields of an article that was withdrawn.
  private static final String REMOVED = "[Removed]";

  private static final String BLOCKS = "blocks";
  private static final Pattern NUMBERS = Pattern.compile("[\\d, ]+");
  private static final Set<MetadataField> FOR_PROGRAMS =
      Set.of(MetadataField.MODIFIED_DATE, MetadataField.LANGUAGE);

  private final Members members;
  private final JsonObject object;

  /// The article that `members` describe.
  public JsonArticle(Members members) {
    this.members = members;
    this.object = JsonObject.of(members);
  }

  /// The article's metadata.
  public Fields fields() {
    var fields = Fields.NONE;
    for (var names : JsonFieldNames.FIELDS.entrySet()) {
      fields = fields.with(names.getKey(), value(names.getKey(), names.getValue()));
    }
    String headline =
        SourceSuffix.stripFrom(
            fields.get(MetadataField.HEADLINE), fields.get(MetadataField.SOURCE));
    return fields.without(MetadataField.HEADLINE).with(MetadataField.HEADLINE, headline);
  }

  private @Nullable String value(MetadataField field, List<String> names) {
    if (field.equals(MetadataField.BYLINE)) {
      return first(object.all(names).map(JsonPeople::names));
    }
    if (field.equals(MetadataField.DATE)) {
      String date = first(object.all(names).map(JsonDate::of));
      return date == null ? JsonDate.inParts(members) : date;
    }
    Stream<@Nullable String> words = object.all(names).map(JsonWords::of);
    if (field.equals(MetadataField.URL)) {
      return first(words.map(it -> it == null || it.startsWith("#") ? null : it));
    }
    if (field.equals(MetadataField.SOURCE)) {
      return JsonSource.of(words.filter(Objects::nonNull).map(InlineText::of).toList());
    }
    return FOR_PROGRAMS.contains(field)
        ? first(words)
        : first(words.map(it -> it == null || isNumber(it) ? null : InlineText.of(it)));
  }

  /// Categories may be numbers, which mean nothing here.
  private static boolean isNumber(String words) {
    return NUMBERS.matcher(words).matches();
  }

  private static @Nullable String first(Stream<@Nullable String> values) {
    return values
        .filter(Objects::nonNull)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(null);
  }

  /// The article's text, or else its summary or its title; empty if the object has none.
  public String text() {
    String body = fullText();
    return body.isEmpty() ? text(JsonFieldNames.SUMMARY) : body;
  }

  private String fullText() {
    String body = text(JsonFieldNames.BODY);
    return body.isEmpty() ? BlockText.ofHtml(JsonBlocks.text(object.at(BLOCKS))) : body;
  }

  /// The article as a draft. If it has no date, its text may have a header or open with the date.
  ///
  /// @param feed fields that it lacks
  Draft draft(@Nullable String member, Fields feed, String charset) {
    Fields all = fields().orElse(feed);
    String text = text();
    if (all.get(MetadataField.DATE) != null) {
      return new Draft(member, all, text, charset);
    }
    Draft opened = TextDraft.of(text, charset);
    return opened.fields().get(MetadataField.DATE) == null
        ? new Draft(member, all, text, charset)
        : new Draft(member, all.orElse(opened.fields()), opened.text(), charset);
  }

  private String text(List<String> names) {
    return object
        .all(names)
        .map(JsonText::of)
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(text -> BlockText.ofHtml(CUT.matcher(text).replaceFirst("")))
        .orElse("");
  }

  /// The text in `articleBody`, schema.org's name for it; empty if there is none.
  public String body() {
    String body = JsonWords.of(members.get("articleBody"));
    return body == null ? "" : BlockText.ofHtml(body);
  }

  /// The dates in the property `name`.
  public List<String> dates(String name) {
    @Nullable JsonValue value = members.get(name);
    return value == null
        ? List.of()
        : value.each().map(JsonWords::of).filter(Objects::nonNull).toList();
  }

  /// What identifies the article among others: the first identifier it gives, else its `place`.
  String identity(String place) {
    return Identity.of(first(object.all(JsonFieldNames.IDENTITY).map(JsonWords::of)), place);
  }

  /// Why the object is not an article, if it is one of an agency or a wiki that has none.
  Optional<Rejection> rejection() {
    return AgencyObject.rejection(members).or(() -> WikiObject.rejection(members));
  }

  /// Whether the object has the text of an article, not only a title or a summary.
  boolean hasBody() {
    return !fullText().isEmpty();
  }

  /// Whether the object looks like an article: it has a text, a title or a date.
  boolean isArticle() {
    return !isRemoved() && (!text().isEmpty() || fields().get(MetadataField.DATE) != null);
  }

  /// Whether the object is an article that its publisher withdrew.
  boolean isRemoved() {
    return text().equals(REMOVED) || REMOVED.equals(fields().get(MetadataField.HEADLINE));
  }
}
