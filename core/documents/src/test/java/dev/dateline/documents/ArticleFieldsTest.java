package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.documents.format.FieldNames;
import dev.dateline.documents.format.MetadataField;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each field is read wherever `field-names.properties` says how files name it.
class ArticleFieldsTest {
  private static final String TEXT = "The harbour board met on the quay, and nobody objected.";

  @ParameterizedTest
  @EnumSource
  void isReadFromAHeaderLine(ArticleField field) {
    for (String name : names("header", field)) {
      String file = "date: 2023-07-14\n%s: %s\n\n%s".formatted(name, value(field), TEXT);
      assertThat(document(read(file)).get(field)).as(name).isEqualTo(value(field));
    }
  }

  @ParameterizedTest
  @EnumSource
  void isReadFromAColumn(ArticleField field) {
    for (String name : names("column", field)) {
      String file = "date,%s,text\n2023-07-14,%s,\"%s\"\n".formatted(name, value(field), TEXT);
      assertThat(document(read(file)).get(field)).as(name).isEqualTo(value(field));
    }
  }

  @ParameterizedTest
  @EnumSource
  void isReadFromAMemberOfAJsonObject(ArticleField field) {
    for (String name : names("json", field)) {
      String json = "\"date\": \"2023-07-14\", \"text\": \"%s\"".formatted(TEXT);
      String member = member(List.of(name.split("\\.", -1)), value(field));
      assertThat(document(read("{%s, %s}".formatted(json, member))).get(field))
          .as(name)
          .isEqualTo(value(field));
    }
  }

  @ParameterizedTest
  @EnumSource
  void isReadFromThePagesJsonLd(ArticleField field) {
    String name = names("json", field).getFirst();
    String page =
        """
        <html><head><script type="application/ld+json">
        {"@type": "NewsArticle", "datePublished": "2023-07-14", "%s": "%s"}
        </script></head><body><article><p>%s</p></article></body></html>
        """
            .formatted(name, value(field), TEXT);
    assertThat(document(read(page)).get(field)).isEqualTo(value(field));
  }

  private static List<String> names(String kind, ArticleField field) {
    List<String> names =
        new FieldNames(kind).fields().getOrDefault(MetadataField.of(field), List.of());
    assertThat(names).isNotEmpty();
    return names;
  }

  private static String member(List<String> path, String value) {
    return path.size() == 1
        ? "\"%s\": \"%s\"".formatted(path.getFirst(), value)
        : "\"%s\": {%s}".formatted(path.getFirst(), member(path.subList(1, path.size()), value));
  }

  private static String value(ArticleField field) {
    return switch (field) {
      case URL -> "https://herald.example/1";
      case LANGUAGE -> "et";
      default -> "Harbour Herald";
    };
  }
}
