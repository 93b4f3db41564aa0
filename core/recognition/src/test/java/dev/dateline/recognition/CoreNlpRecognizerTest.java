package dev.dateline.recognition;

import static dev.dateline.articles.EntityType.LOCATION;
import static dev.dateline.articles.EntityType.ORGANIZATION;
import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.Recognition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoreNlpRecognizerTest {
  @Nested
  class TheSampleArticle {
    private final String text = sample();
    private final Recognition recognition = Loaded.recognizer().recognize(text);

    @Test
    void namesPeopleOrganizationsAndPlaces() {
      assertThat(typeOf("Vladimir Putin")).isEqualTo(PERSON);
      assertThat(typeOf("NATO")).isEqualTo(ORGANIZATION);
      assertThat(List.of("Ukraine", "Russia", "Moscow", "Vilnius", "Istanbul"))
          .allSatisfy(place -> assertThat(typeOf(place)).isEqualTo(LOCATION));
    }

    @Test
    void namesEachEntityOnce() {
      assertThat(recognition.entities()).extracting(Entity::name).doesNotHaveDuplicates();
    }

    @Test
    void givesThePositionsOfMentions() {
      assertThat(mentionsOf("Vladimir Putin"))
          .startsWith("Vladimir Putin", "Putin")
          .allMatch(words -> words.endsWith("Putin"));
      assertThat(mentionsOf("Russia")).containsOnly("Russia");
    }

    @Test
    void givesTheSentenceOfEachMention() {
      assertThat(recognition.entities())
          .flatExtracting(Entity::mentions)
          .isNotEmpty()
          .allSatisfy(
              mention -> {
                var sentence = recognition.sentences().get(mention.sentence());
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(sentence.start());
                assertThat(mention.span().end()).isLessThanOrEqualTo(sentence.end());
              });
    }

    @Test
    void tiesADemonymToItsCountry() {
      assertThat(entity("Russian").country()).isEqualTo("Russia");
      assertThat(entity("Ukrainian").country()).isEqualTo("Ukraine");
      assertThat(entity("Russian").type()).isEqualTo(EntityType.MISC);
      assertThat(entity("Russia").country()).isNull();
    }

    private EntityType typeOf(String name) {
      return entity(name).type();
    }

    private List<String> mentionsOf(String name) {
      return entity(name).mentions().stream().map(Mention::span).map(s -> s.in(text)).toList();
    }

    private Entity entity(String name) {
      return recognition.entities().stream()
          .filter(entity -> entity.name().equals(name))
          .findFirst()
          .orElseThrow(() -> new AssertionError(name + " is not among " + recognition.entities()));
    }
  }

  @Test
  void aTextWithoutWordsHasNeitherSentencesNorEntities() {
    assertThat(Loaded.recognizer().recognize(" \n\n "))
        .isEqualTo(new Recognition(List.of(), List.of()));
  }

  private static String sample() {
    try (var file =
        CoreNlpRecognizerTest.class.getResourceAsStream("/articles/putin-nato-2023-07-14.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replaceFirst("^\\s*date \\S+ ", "");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
