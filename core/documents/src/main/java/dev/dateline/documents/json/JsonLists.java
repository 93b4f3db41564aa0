package dev.dateline.documents.json;

import dev.dateline.articles.Rejection;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.Parsed.Flaw;
import dev.dateline.documents.json.JsonValue.Elements;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the articles in a JSON document: the document itself, the elements of an array, or a list
/// that a service wraps in other objects, such as `{"response": {"docs": […]}}`.
final class JsonLists {
  private static final int DEEPEST = 6;

  /// MediaWiki's API names each page by its number.
  private static final String PAGES = "pages";

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private final String charset;

  private JsonLists(String charset) {
    this.charset = charset;
  }

  /// The articles in `values`; a single one that is the whole document has no member.
  static Parsed articles(List<JsonValue> values, String charset) {
    boolean isObject = values.size() == 1 && values.getFirst() instanceof Members;
    return isObject ? whole((Members) values.getFirst(), charset) : each(values, charset);
  }

  private static Parsed whole(Members object, String charset) {
    Optional<Rejection> rejection = AgencyObject.rejection(object);
    if (rejection.isPresent()) {
      return new Parsed.Rejected(rejection.get());
    }
    var article = new JsonArticle(object);
    if (article.hasBody()) {
      return Parsed.article(draft(null, object, Fields.NONE, charset));
    }
    var lists = new JsonLists(charset);
    lists.addHeld(object, 0);
    if (lists.size() == 0 && !article.isArticle()) {
      lists.addNamed(object);
    }
    return lists.size() == 0 && article.isArticle()
        ? Parsed.article(draft(null, object, Fields.NONE, charset))
        : lists.parsed();
  }

  private static Parsed each(List<JsonValue> values, String charset) {
    var lists = new JsonLists(charset);
    lists.add(values.size() == 1 ? values.getFirst() : new Elements(values), Fields.NONE, 0);
    return lists.parsed();
  }

  private Parsed parsed() {
    return new Parsed.Articles(drafts, flaws);
  }

  private void add(JsonValue value, Fields feed, int depth) {
    switch (value) {
      case Elements(var values) ->
          values.forEach(element -> addElement(element, place(), feed, depth));
      case Members object -> addHeld(object, depth);
      case Scalar _ -> {}
    }
  }

  /// Adds the articles of an object whose members are articles, each named by its key.
  private void addNamed(Members holder) {
    holder
        .values()
        .forEach(
            (name, value) -> {
              if (value instanceof Members object) {
                addHeld(object, 1);
                if (new JsonArticle(object).hasBody()) {
                  addElement(object, name, Fields.NONE, 1);
                }
              }
            });
  }

  private String place() {
    return Integer.toString(size() + 1);
  }

  private void addElement(JsonValue value, String place, Fields feed, int depth) {
    if (!(value instanceof Members object)) {
      return;
    }
    Optional<Rejection> rejection = AgencyObject.rejection(object);
    if (rejection.isPresent()) {
      flaws.add(new Flaw(new JsonArticle(object).identity(place), rejection.get()));
      return;
    }
    int before = size();
    if (!new JsonArticle(object).hasBody()) {
      addHeld(object, depth);
    }
    if (size() == before && isArticle(object)) {
      drafts.add(draft(new JsonArticle(object).identity(place), object, feed, charset));
    }
  }

  /// Adds the articles in the first member of `holder` that holds any.
  private void addHeld(Members holder, int depth) {
    int before = size();
    for (String name : JsonFieldNames.LISTS) {
      @Nullable JsonValue held = holder.get(name);
      if (held != null && depth < DEEPEST && size() == before) {
        boolean isOne = held instanceof Members object && new JsonArticle(object).hasBody();
        if (isOne) {
          addElement(held, place(), Fields.NONE, depth + 1);
        } else {
          add(held, name.equals("items") ? feed(holder) : Fields.NONE, depth + 1);
          if (size() == before && name.equals(PAGES) && held instanceof Members pages) {
            pages
                .values()
                .values()
                .forEach(page -> addElement(page, place(), Fields.NONE, DEEPEST));
          }
        }
      }
    }
  }

  /// The fields that a JSON Feed gives for all its items.
  private static Fields feed(Members feed) {
    Fields fields = new JsonArticle(feed).fields();
    return Fields.NONE
        .with(MetadataField.SOURCE, fields.get(MetadataField.HEADLINE))
        .with(MetadataField.BYLINE, fields.get(MetadataField.BYLINE))
        .with(MetadataField.LANGUAGE, fields.get(MetadataField.LANGUAGE));
  }

  private int size() {
    return drafts.size() + flaws.size();
  }

  private static boolean isArticle(Members object) {
    return new JsonArticle(object).isArticle();
  }

  private static Draft draft(@Nullable String member, Members object, Fields feed, String charset) {
    var article = new JsonArticle(object);
    return article.draft(member, feed, charset);
  }
}
