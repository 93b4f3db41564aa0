package dev.dateline.documents.json;

import dev.dateline.articles.Rejection;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.RejectedMember;
import dev.dateline.documents.json.JsonValue.Array;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the articles in a JSON document: the document itself, the elements of an array, or a list
/// that a service wraps in other objects, such as `{"response": {"docs": […]}}`.
final class JsonLists {
  private static final int DEEPEST = 6;

  /// Objects whose members may be articles: MediaWiki's API names pages by their numbers, ninjs the
  /// items of a package by their roles.
  private static final Set<String> KEYED = Set.of("pages", "associations");

  /// Lists whose holder is named after their source: a feed, a channel.
  private static final Set<String> FEEDS = Set.of("items", "messages");

  private final List<Draft> drafts = new ArrayList<>();
  private final List<RejectedMember> rejected = new ArrayList<>();
  private final String charset;
  private final String prefix;

  private JsonLists(String charset, String prefix) {
    this.charset = charset;
    this.prefix = prefix;
  }

  /// The articles in `values`; a single one that is the whole document has no member.
  static Parsed articles(List<JsonValue> values, String charset) {
    boolean isObject = values.size() == 1 && values.getFirst() instanceof Members;
    return isObject ? whole((Members) values.getFirst(), charset) : each(values, charset);
  }

  /// The article in `object`, one of several objects in a file, or those that it holds.
  ///
  /// @param place identifies the object in the file, unless it has an identifier
  static Parsed.Drafts element(Members object, String place, String charset) {
    var lists = new JsonLists(charset, place + "-");
    lists.addElement(object, place, Fields.NONE, 0);
    return new Parsed.Drafts(lists.drafts, lists.rejected);
  }

  private static Parsed whole(Members object, String charset) {
    var article = new JsonArticle(object);
    Optional<Rejection> rejection = article.rejection();
    if (rejection.isPresent()) {
      return new Parsed.Rejected(rejection.get());
    }
    if (article.hasBody()) {
      return Parsed.article(article.draft(null, Fields.NONE, charset));
    }
    var lists = new JsonLists(charset, "");
    lists.addHeld(object, 0);
    if (lists.size() == 0 && AgencyObject.isPackage(object)) {
      return new Parsed.Rejected(AgencyObject.reference());
    }
    if (lists.size() == 0 && !article.isArticle()) {
      lists.addNamed(object);
    }
    return lists.size() == 0 && article.isArticle()
        ? Parsed.article(article.draft(null, Fields.NONE, charset))
        : lists.parsed();
  }

  private static Parsed each(List<JsonValue> values, String charset) {
    var lists = new JsonLists(charset, "");
    lists.add(values.size() == 1 ? values.getFirst() : new Array(values), Fields.NONE, 0);
    return lists.parsed();
  }

  private Parsed parsed() {
    return new Parsed.Drafts(drafts, rejected);
  }

  private void add(JsonValue value, Fields feed, int depth) {
    switch (value) {
      case Array(var values) ->
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
    return prefix + (size() + 1);
  }

  private void addElement(JsonValue value, String place, Fields feed, int depth) {
    if (!(value instanceof Members object)) {
      return;
    }
    var article = new JsonArticle(object);
    Optional<Rejection> rejection = article.rejection();
    if (rejection.isPresent()) {
      rejected.add(new RejectedMember(article.identity(place), rejection.get()));
      return;
    }
    int before = size();
    if (!article.hasBody()) {
      addHeld(object, depth);
    }
    if (size() > before) {
      return;
    }
    if (AgencyObject.isPackage(object)) {
      rejected.add(new RejectedMember(article.identity(place), AgencyObject.reference()));
    } else if (article.isArticle()) {
      drafts.add(article.draft(article.identity(place), feed, charset));
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
          add(held, FEEDS.contains(name) ? feed(holder) : Fields.NONE, depth + 1);
          if (size() == before && KEYED.contains(name) && held instanceof Members(var keyed)) {
            keyed.values().forEach(it -> addElement(it, place(), Fields.NONE, DEEPEST));
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
    return drafts.size() + rejected.size();
  }
}
