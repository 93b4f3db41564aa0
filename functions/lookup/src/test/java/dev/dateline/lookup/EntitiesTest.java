package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.directory.learning.RecognizedText;
import dev.dateline.index.directory.store.InMemoryNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The directory of names, over HTTP.
class EntitiesTest {
  private static final String ALIAS = "/entities/NATO/aliases/Moscow";

  private final InMemoryNames names = new InMemoryNames();
  private final Caller caller = new Caller(archive().table(), names);

  private static SampleArchive archive() {
    String people = "Vladimir Klitschko met Jeb Putin, Sergei Lavrov and Sergey Lavrov.";
    return SampleArchive.small().article("2020/a.txt", "2020-01-02", null, people);
  }

  @BeforeEach
  void learnTheNamesOfTheArchive() {
    learn("Vladimir Putin", EntityType.PERSON);
    learn("Vladimir Klitschko", EntityType.PERSON);
    learn("NATO", EntityType.ORGANIZATION);
    learn("Vilnius", EntityType.LOCATION);
  }

  @Nested
  class Articles {
    @Test
    void areFoundByASurnameAndTheAnswerSaysHowItWasRead() {
      var answer = caller.get("/articles?entity=Putin&fields=key").json();
      assertThat(answer.at("/articles/0/key").asString()).isEqualTo("2023/putin.txt");
      assertThat(answer.get("readings").toString())
          .isEqualTo("[{\"asked\":\"Putin\",\"as\":[\"Vladimir Putin\"]}]");
    }

    @Test
    void areFoundByEitherMeaningOfAnAmbiguousName() {
      learn("Jeb Putin", EntityType.PERSON);
      var answer = caller.get("/articles?entity=Putin&entity=nato&fields=key").json();
      assertThat(answer.get("articles")).hasSize(1);
      assertThat(answer.at("/readings/0").toString())
          .isEqualTo(
              "{\"asked\":\"Putin\",\"as\":[\"Jeb Putin\",\"Vladimir Putin\"],\"ambiguous\":true}");
    }

    @Test
    void areCountedAsTheyAreFound() {
      var answer = caller.get("/articles/count?entity=Putin").json();
      assertThat(answer.get("count").asInt()).isEqualTo(1);
      assertThat(answer.get("readings")).hasSize(1);
    }

    @Test
    void areFoundByEitherOfTwoMergedNamesUntilThatIsUndone() {
      caller.call("PUT", ALIAS, Map.of());
      assertThat(caller.get("/articles?entity=Moscow&fields=key").json().get("articles"))
          .hasSize(3);
      assertThat(caller.get("/articles?entity=NATO&fields=key").json().get("articles")).hasSize(3);
      caller.call("DELETE", ALIAS, Map.of());
      assertThat(caller.get("/articles?entity=Moscow&fields=key").json().get("articles"))
          .hasSize(1);
    }

    @Test
    void areExcludedByAnyNameThatNotMeans() {
      var answer = caller.get("/articles?from=2022-01-01&not=Putin&fields=key").json();
      assertThat(answer.get("articles")).hasSize(2);
    }
  }

  @Nested
  class Names {
    @Test
    void areCompletedPageByPage() {
      var first = caller.get("/entities?prefix=VLAD&limit=1");
      assertThat(first.text()).contains("{\"name\":\"Vladimir Klitschko\",\"type\":\"person\"}");
      assertThat(first.header("link")).contains("/entities?prefix=VLAD&limit=1&cursor=");
      var cursor = first.json().get("next").asString();
      var second = caller.get("/entities?prefix=vlad&limit=5&cursor=" + cursor).json();
      assertThat(namesOf(second)).containsExactly("Vladimir Putin");
      assertThat(second.has("next")).isFalse();
    }

    @Test
    void areCompletedByTypeAndSurname() {
      assertThat(namesOf(caller.get("/entities?prefix=put&type=person").json()))
          .containsExactly("Vladimir Putin");
      assertThat(namesOf(caller.get("/entities?prefix=put&type=location").json())).isEmpty();
    }

    @Test
    void areDescribedWithAliasesAndDays() {
      assertThat(caller.get("/entities/vladimir%20putin").text())
          .isEqualTo(
              """
              {"name":"Vladimir Putin","types":["person"],"aliases":["Putin"],"merged":[],\
              "first":"2023-07-14","last":"2023-07-14"}\
              """);
      assertThat(caller.get("/entities/Putin").text())
          .isEqualTo(caller.get("/entities/Vladimir%20Putin").text());
    }

    @Test
    void thatAreAmbiguousAreAProblemThatListsTheChoices() {
      var answer = caller.get("/entities/Vladimir%20X");
      assertThat(answer.status()).isEqualTo(404);
      learn("Jeb Putin", EntityType.PERSON);
      assertThat(caller.get("/entities/Putin").json().get("detail").asString())
          .isEqualTo("\"Putin\" may be any of Jeb Putin, Vladimir Putin: choose one of these.");
    }

    @Test
    void thatNoArticleUsesAreNotShownNorListedAsChoices() {
      learn("Angela Merkel", EntityType.PERSON);
      assertThat(namesOf(caller.get("/entities?prefix=ang").json())).isEmpty();
      assertThat(caller.get("/entities/Angela%20Merkel").status()).isEqualTo(404);
      assertThat(caller.get("/entities/Merkel").text()).doesNotContain("Angela");

      learn("Joseph Putin", EntityType.PERSON);
      assertThat(caller.get("/entities/Putin").json().get("name").asString())
          .isEqualTo("Vladimir Putin");
    }

    @Test
    void thatAreSpelledInSeveralWaysAreAProblemThatListsThese() {
      learn("Sergei Lavrov", EntityType.PERSON);
      learn("Sergey Lavrov", EntityType.PERSON);
      assertThat(caller.get("/entities/Sergej%20Lavrov").json().get("detail").asString())
          .isEqualTo(
              "\"Sergej Lavrov\" may be any of Sergei Lavrov, Sergey Lavrov: choose one of"
                  + " these.");
    }

    @ParameterizedTest
    @CsvSource({
      "/entities, missing-parameter",
      "/entities?prefix=z, invalid-parameter",
      "/entities?prefix=vlad&cursor=eg, invalid-cursor",
      "/entities?prefix=vlad&cursor=%2E, invalid-cursor",
      "/entities?prefix=vlad&type=animal, invalid-parameter",
      "/entities?prefix=vlad&limit=0, invalid-parameter",
      "/entities/NATO?x=1, unknown-parameter",
    })
    void areProtectedFromInvalidRequests(String path, String problem) {
      assertThat(caller.get(path).json().get("type").asString())
          .isEqualTo("urn:dateline:problem:" + problem);
    }
  }

  @Nested
  class Merges {
    @Test
    void showTheGroup() {
      assertThat(caller.call("PUT", ALIAS, Map.of()).text())
          .isEqualTo("{\"name\":\"NATO\",\"merged\":[{\"name\":\"Moscow\",\"into\":\"NATO\"}]}");
      assertThat(caller.call("PUT", ALIAS, Map.of()).status()).isEqualTo(200);
      assertThat(caller.get("/entities/Moscow").json().get("mergedInto").asString())
          .isEqualTo("NATO");
      assertThat(caller.call("DELETE", ALIAS, Map.of()).text())
          .isEqualTo("{\"name\":\"NATO\",\"merged\":[]}");
    }

    @Test
    void thatAreImpossibleAreProblems() {
      assertThat(caller.call("PUT", "/entities/NATO/aliases/nato", Map.of()).status())
          .isEqualTo(409);
      assertThat(caller.call("DELETE", ALIAS, Map.of()).status()).isEqualTo(404);
      assertThat(caller.call("PUT", "/entities/NATO/aliases/" + "x".repeat(200), Map.of()).status())
          .isEqualTo(400);
    }

    @Test
    void areTheOnlyThingThatIsPutOrDeleted() {
      assertThat(caller.call("POST", ALIAS, Map.of()).status()).isEqualTo(405);
      assertThat(caller.call("POST", ALIAS, Map.of()).header("allow"))
          .isEqualTo("PUT, DELETE, OPTIONS");
      assertThat(caller.call("PUT", "/entities/NATO", Map.of()).status()).isEqualTo(405);
      assertThat(caller.call("DELETE", "/articles", Map.of()).header("allow"))
          .isEqualTo("GET, HEAD, OPTIONS");
    }
  }

  private void learn(String name, EntityType type) {
    RecognizedText.of(name).naming(name, type, name).teach(NameLearner.over(names));
  }

  private static List<String> namesOf(JsonNode page) {
    var found = new ArrayList<String>();
    page.get("entities").forEach(entity -> found.add(entity.get("name").asString()));
    return found;
  }
}
