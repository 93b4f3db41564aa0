package dev.dateline.documents.html;

import dev.dateline.documents.json.JsonArticle;
import dev.dateline.documents.json.JsonReferences;
import dev.dateline.documents.json.JsonValue;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// The JSON-LD of a page.
///
/// @param objects the objects that describe the page or its subject, with references resolved
/// @see <a href="https://schema.org/NewsArticle">schema.org</a>
record LinkedData(List<Members> objects) {
  private static final Pattern SCRIPT_TYPE = Pattern.compile("(?i)\\s*application/ld\\+json\\b.*");
  private static final Pattern ARTICLE =
      Pattern.compile("(?:.*[/:])?(?:\\w*Article|\\w*Posting|\\w*Report|Report|LiveBlog\\w*)");

  /// Types of parts of a page, such as menus.
  private static final Pattern PART =
      Pattern.compile(
          "(?:.*[/:])?(?:Comment|UserComments|Answer|ListItem|ItemList|BreadcrumbList|Person"
              + "|\\w*Organization|ImageObject|VideoObject|AudioObject|WebSite|\\w*Event|JobPosting"
              + "|Offer|Product|Review|Rating|AggregateRating)");

  static LinkedData of(Document page) {
    List<Members> objects =
        page.getElementsByTag("script").stream()
            .filter(script -> SCRIPT_TYPE.matcher(script.attr("type")).matches())
            .flatMap(LinkedScript::values)
            .flatMap(LinkedData::withParts)
            .toList();
    var references = JsonReferences.to(objects);
    return new LinkedData(objects.stream().map(references::in).toList());
  }

  /// The article that the page is about: the one with the page's address or headline, or else the
  /// only one, unless both are another page's.
  Optional<JsonArticle> article(PageIdentity page) {
    List<Members> articles = objects.stream().filter(LinkedData::isArticle).toList();
    return articles.stream()
        .filter(it -> page.hasAddress(addresses(it)))
        .findFirst()
        .or(() -> articles.stream().filter(it -> page.hasTitle(headline(it))).findFirst())
        .or(() -> articles.size() == 1 ? articles.stream().findFirst() : Optional.empty())
        .filter(it -> !page.isOther(addresses(it), headline(it)))
        .map(JsonArticle::new);
  }

  /// The values of `name` in objects that describe the page, such as a recipe.
  Stream<String> ofPage(String name) {
    return objects.stream()
        .filter(it -> !isArticle(it) && !isOf(PART, it))
        .flatMap(it -> text(it.get(name)).stream());
  }

  /// The names of the objects of those types.
  Stream<String> names(Set<String> types) {
    return objects.stream()
        .filter(it -> it.get("@type") instanceof Scalar(var type) && types.contains(type))
        .flatMap(it -> text(it.get("name")).stream());
  }

  /// The names of the publishers of the articles.
  Stream<String> publishers() {
    return objects.stream()
        .flatMap(it -> members(it.get("publisher")))
        .flatMap(it -> text(it.get("name")).stream());
  }

  private static Stream<Members> withParts(JsonValue value) {
    if (!(value instanceof Members object)) {
      return Stream.empty();
    }
    Stream<Members> parts =
        Stream.of("@graph", "mainEntity", "mainEntityOfPage")
            .flatMap(name -> members(object.get(name)).flatMap(LinkedData::withParts));
    return Stream.concat(Stream.of(object), parts);
  }

  private static Stream<Members> members(@Nullable JsonValue value) {
    return value == null ? Stream.empty() : value.objects();
  }

  private static boolean isArticle(Members object) {
    return isOf(ARTICLE, object) && !isOf(PART, object);
  }

  private static boolean isOf(Pattern types, Members object) {
    @Nullable JsonValue type = object.get("@type");
    return type != null
        && type.each()
            .anyMatch(it -> it instanceof Scalar(var name) && types.matcher(name).matches());
  }

  private static List<String> addresses(Members article) {
    return Stream.of("url", "@id", "mainEntityOfPage")
        .map(article::get)
        .flatMap(
            it -> it instanceof Members part ? text(part.get("@id")).stream() : text(it).stream())
        .toList();
  }

  private static String headline(Members article) {
    return text(article.get("headline")).or(() -> text(article.get("name"))).orElse("");
  }

  private static Optional<String> text(@Nullable JsonValue value) {
    return value instanceof Scalar(var text) ? Optional.of(text) : Optional.empty();
  }
}
