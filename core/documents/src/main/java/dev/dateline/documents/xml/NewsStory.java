package dev.dateline.documents.xml;

import static dev.dateline.documents.xml.Elements.attribute;
import static dev.dateline.documents.xml.Elements.text;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.Identity;
import dev.dateline.documents.format.MetadataField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An article in a news item of NewsML 1: a component with a headline, and the text in it.
///
/// @param name what identifies it within its item
/// @param component the element `NewsComponent`
/// @param texts the elements `DataContent`, at least one
record NewsStory(String name, Element component, List<Element> texts) {
  private static final String COMPONENT = "NewsComponent";

  /// The roles of components without text of the article.
  private static final Set<String> BESIDE_THE_TEXT =
      Set.of("caption", "title", "headline", "image", "picture", "audio", "video", "sound", "clip");

  private static final Set<String> TEXT_TYPES = Set.of("", "text", "complexdata");

  /// The articles in `item`.
  static List<NewsStory> in(Element item) {
    Map<Element, List<Element>> texts = new LinkedHashMap<>();
    for (Element content : item.select("ContentItem > DataContent")) {
      @Nullable Element nearest = content.closest(COMPONENT);
      if (nearest != null && content.hasText() && isText(content, nearest)) {
        texts.computeIfAbsent(headed(nearest), _ -> new ArrayList<>()).add(content);
      }
    }
    boolean areNamed =
        texts.keySet().stream().map(component -> component.attr("Duid")).distinct().count()
            == texts.size();
    var stories = new ArrayList<NewsStory>();
    texts.forEach(
        (component, contents) -> {
          String place = Integer.toString(stories.size() + 1);
          String name = areNamed ? Identity.of(component.attr("Duid"), place) : place;
          stories.add(new NewsStory(name, component, contents));
        });
    return stories;
  }

  private static boolean isText(Element content, Element component) {
    String role = lower(attribute(component, "> Role", "FormalName"));
    Element item = content.parent();
    String type = item == null ? "" : lower(attribute(item, "> MediaType", "FormalName"));
    return !BESIDE_THE_TEXT.contains(role) && TEXT_TYPES.contains(type);
  }

  private static String lower(@Nullable String code) {
    return code == null ? "" : code.toLowerCase(Locale.ROOT);
  }

  /// The nearest component around `component` with a headline; if there is none, the outermost.
  private static Element headed(Element component) {
    Element outermost = component;
    for (Element around : component.parents()) {
      if (text(outermost, "> NewsLines > HeadLine") != null) {
        return outermost;
      }
      outermost = around.nodeName().equals(COMPONENT) ? around : outermost;
    }
    return outermost;
  }

  Draft draft(@Nullable String member, Element item, String charset) {
    String text =
        texts.stream().map(NewsStory::paragraphs).collect(Collectors.joining("\n\n")).strip();
    return new Draft(member, fields(item), text, charset);
  }

  private static String paragraphs(Element content) {
    var body = content.selectFirst("body\\.content");
    return Elements.paragraphs(body == null ? content : body);
  }

  private Fields fields(Element item) {
    return Fields.NONE
        .with(
            MetadataField.DATE,
            text(
                item,
                "NewsManagement > FirstCreated",
                "NewsManagement > ThisRevisionCreated",
                "NewsIdentifier > DateId"))
        .with(MetadataField.HEADLINE, text(component, "> NewsLines > HeadLine", "hedline > hl1"))
        .with(
            MetadataField.BYLINE,
            text(component, "> NewsLines > ByLine", "byline person", "body\\.head > byline"))
        .with(MetadataField.SOURCE, text(component, "> NewsLines > CreditLine"))
        .with(MetadataField.SOURCE, party(component))
        .with(MetadataField.SOURCE, party(item))
        .with(MetadataField.SOURCE, text(item, "NewsIdentifier > ProviderId"))
        .with(MetadataField.LANGUAGE, language(item));
  }

  private static @Nullable String party(Element around) {
    String provider = attribute(around, "AdministrativeMetadata > Provider > Party", "FormalName");
    return provider == null || provider.isBlank()
        ? attribute(around, "AdministrativeMetadata > Source > Party", "FormalName")
        : provider;
  }

  private @Nullable String language(Element item) {
    if (component.hasAttr("xml:lang")) {
      return component.attr("xml:lang");
    }
    String code = attribute(component, "DescriptiveMetadata > Language", "FormalName");
    return code == null ? attribute(item, "NewsItem", "xml:lang") : code;
  }
}
