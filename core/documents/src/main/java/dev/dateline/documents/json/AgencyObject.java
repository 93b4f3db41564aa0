package dev.dateline.documents.json;

import dev.dateline.articles.Rejection;
import dev.dateline.documents.agency.AgencyItems;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.json.JsonValue.Members;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Recognizes items in ninjs, IPTC's JSON format for news, that are not articles.
final class AgencyObject {
  private static final Set<String> WITHOUT_TEXT =
      Set.of("picture", "graphic", "animation", "audio", "video", "event", "planning", "component");
  private static final String PACKAGE = "composite";
  private static final Set<String> TEXT = Set.of("text", PACKAGE);
  private static final List<String> IDENTITY = List.of("uri", "guid");

  private AgencyObject() {}

  /// Why `members` are not an article, if they are an item that has no text or is withdrawn.
  static Optional<Rejection> rejection(Members members) {
    var object = JsonObject.of(members);
    if (object.all(IDENTITY).findAny().isEmpty()) {
      return Optional.empty();
    }
    String status = lower(object, "pubstatus");
    if (AgencyItems.isCanceled(status)) {
      return Optional.of(AgencyItems.canceled(status));
    }
    String type = lower(object, "type");
    var article = new JsonArticle(members);
    boolean isReference = TEXT.contains(type) && article.fields().get(MetadataField.DATE) == null;
    boolean mayLackText = WITHOUT_TEXT.contains(type) || isReference && !isPackage(members);
    return mayLackText && !article.hasBody()
        ? Optional.of(AgencyItems.withoutText(type))
        : Optional.empty();
  }

  /// Whether `members` are a package of items.
  static boolean isPackage(Members members) {
    return members.get("associations") != null
        && lower(JsonObject.of(members), "type").equals(PACKAGE);
  }

  /// The rejection of a package without the text of its items.
  static Rejection reference() {
    return AgencyItems.reference("package");
  }

  private static String lower(JsonObject object, String name) {
    @Nullable String word = JsonWords.of(object.at(name));
    return word == null ? "" : word.toLowerCase(Locale.ROOT);
  }
}
