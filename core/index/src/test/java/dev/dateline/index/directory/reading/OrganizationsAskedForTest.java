package dev.dateline.index.directory.reading;

import static dev.dateline.articles.EntityType.LOCATION;
import static dev.dateline.articles.EntityType.ORGANIZATION;
import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.postings.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways in which users type the names of organizations and places.
class OrganizationsAskedForTest extends TaughtNamesFixture {
  @ParameterizedTest
  @CsvSource({
    "Toyota Motor, Toyota Motor Corporation",
    "Toyota Motor Corp., Toyota Motor Corporation",
    "Intel, Intel Corporation",
    "Grupo Lumar, Grupo Lumar S.A. de C.V.",
    "Grupo Lumar S.A., Grupo Lumar S.A. de C.V.",
    "Procter and Gamble Company, Procter & Gamble",
    "Volkmar Holdings Limited, Volkmar Holdings",
    "Volkmar Holdings GmbH & Co. KG, Volkmar Holdings",
  })
  void aCompanyIsFoundWithAndWithoutItsLegalForm(String asked, String name) {
    learn(name, ORGANIZATION);
    assertThat(names(read(asked).as())).containsExactly(name);
  }

  @Test
  void aLegalFormBehindAPersonIsPartOfTheName() {
    learn("Ford", PERSON);
    assertThat(read("Ford Corporation").terms()).containsExactly(Term.entity("Ford Corporation"));
  }

  @Test
  void aNameOfOneWordKeepsItsLegalForm() {
    learn("News Corp", ORGANIZATION);
    assertThat(read("News").isUnknown()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ministry of Defense, Ministry of Defence",
    "Ministry of Defence, Ministry of Defense",
    "World Tourism Organisation, World Tourism Organization",
    "Council for Co-operation, Council for Cooperation",
    "Labor Party, Labour Party",
    "Trade Centre, Trade Center",
  })
  void aBodyIsFoundInBritishAndAmericanSpelling(String asked, String name) {
    learn(name, ORGANIZATION);
    assertThat(names(read(asked).as())).containsExactly(name);
    assertThat(read(asked).ambiguous()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "WHO, World Health Organization",
    "OECD, Organisation for Economic Co-operation and Development",
    "North Atlantic Treaty Organization, NATO",
    "NATO, OTAN",
    "Vereinte Nationen, United Nations",
    "AU, African Union",
  })
  void aWellKnownOrganizationIsFoundByItsOtherNames(String asked, String name) {
    learn(name, ORGANIZATION);
    assertThat(names(read(asked).as())).containsExactly(name);
    assertThat(read('"' + asked + '"').terms()).containsExactly(Term.entity(asked));
  }

  @Test
  void theNamesOfOneOrganizationAreNotAmbiguous() {
    learn("NATO", ORGANIZATION);
    learn("OTAN", ORGANIZATION);
    assertThat(names(read("NATO").as())).containsExactlyInAnyOrder("NATO", "OTAN");
    assertThat(read("NATO").ambiguous()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Bombay, Mumbai",
    "Киев, Kyiv",
    "北京, Beijing",
    "Koeln, Cologne",
    "Danzig, Gdańsk",
    "Turquie, Turkey",
    "Burma, Myanmar",
    "Great Britain, United Kingdom",
    "Holland, Netherlands",
    "Cote d'Ivoire, Ivory Coast",
    "Trinidad y Tobago, Trinidad and Tobago",
    "DRC, Democratic Republic of Congo",
  })
  void aPlaceIsFoundByItsOtherNames(String asked, String name) {
    learn(name, LOCATION);
    assertThat(names(read(asked).as())).containsExactly(name);
    assertThat(read(asked).terms()).contains(Term.entity(name));
  }
}
