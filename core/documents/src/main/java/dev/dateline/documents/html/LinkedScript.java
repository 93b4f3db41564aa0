package dev.dateline.documents.html;

import dev.dateline.documents.json.JsonValue;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import dev.dateline.documents.json.JsonValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Reads a JSON-LD script as tolerantly as browsers and search engines do: with comments around it,
/// and with the mistakes that templates make.
final class LinkedScript {
  /// The marks of comments and CDATA sections around the JSON.
  private static final Pattern WRAPPING =
      Pattern.compile(
          "(?://|/\\*|(?<!\\s))\\s*+(?:<!--|-->|<!\\[CDATA\\[|\\]\\]>|<!\\]\\]>)\\s*+(?:\\*/|//[<>!]*+)?");

  private static final Pattern ESCAPED = Pattern.compile("\\s*[{\\[]\\s*&(?:quot|#34);");
  private static final Pattern TAIL = Pattern.compile("(?<![;\\s])[;\\s]++$");
  private static final Pattern VALUE =
      Pattern.compile(
          "\"(?<name>@type|headline|datePublished|dateCreated|dateModified|url)\"\\s*:\\s*"
              + "\"(?<value>[^\"\\\\]{1,300})\"");

  private LinkedScript() {}

  /// The values in `script`; if it cannot be repaired, the simple values that can be found in it.
  static Stream<JsonValue> values(Element script) {
    String json = json(script.data());
    try {
      return JsonValues.parseLeniently(json).stream().flatMap(JsonValue::each);
    } catch (JacksonException e) {
      return salvaged(json);
    }
  }

  private static String json(String data) {
    String bare = WRAPPING.matcher(data).replaceAll(" ");
    String json = TAIL.matcher(bare).replaceFirst("");
    return ESCAPED.matcher(json).lookingAt() ? Parser.unescapeEntities(json, false) : json;
  }

  /// One object of the simple values in `json`, unless it gives two dates of publication.
  private static Stream<JsonValue> salvaged(String json) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    Matcher value = VALUE.matcher(json);
    while (value.find()) {
      String name = value.group("name");
      JsonValue earlier = values.putIfAbsent(name, new Scalar(value.group("value")));
      if (name.equals("datePublished") && differs(earlier, value.group("value"))) {
        return Stream.empty();
      }
    }
    return List.<JsonValue>of(new Members(values)).stream();
  }

  private static boolean differs(@Nullable JsonValue earlier, String value) {
    return earlier != null && !earlier.equals(new Scalar(value));
  }
}
