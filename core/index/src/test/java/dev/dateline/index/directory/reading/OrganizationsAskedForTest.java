package dev.dateline.index.directory.reading;

import static dev.dateline.articles.EntityType.LOCATION;
import static dev.dateline.articles.EntityType.ORGANIZATION;
import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.postings.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    "health ministry, Ministry of Health",
    "Kenyan health ministry, Ministry of Health",
    "Ministry of Health Kenya, Ministry of Health",
    "Kenya Ministry of Health, Ministry of Health",
    "'Ministry of Health, Kenya', Ministry of Health",
    "the Kenyan Health Ministry's, Ministry of Health",
    "Ministry of Defence, Defence Ministry",
    "Ministry of the Interior, Interior Ministry",
    "Department of State, State Department",
    "Turkish Foreign Ministry, Foreign Ministry",
  })
  void aMinistryIsFoundByItsSubjectAndWithoutItsCountry(String asked, String name) {
    learn(name, ORGANIZATION);
    assertThat(names(read(asked).as())).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Toyota Kenya, Toyota",
    "University of Texas, University of Texas",
    "Bank of Ghana, Bank of Ghana",
  })
  void aBodyIsFoundWithTheCountryThatItIsIn(String asked, String name) {
    learn(name, ORGANIZATION);
    learn("University", ORGANIZATION);
    learn("Bank", ORGANIZATION);
    assertThat(names(read(asked).as())).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"University of Texas", "Bank of Ghana", "Department of Texas"})
  void whatABodyIsOfIsPartOfItsName(String asked) {
    learn("University", ORGANIZATION);
    learn("Bank", ORGANIZATION);
    learn("Department", ORGANIZATION);
    assertThat(read(asked).isUnknown()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Austin, Texas", "austin, texas", "Austin Texas", "Austin, TX", "Austin TX"})
  void aTownIsFoundWithItsState(String asked) {
    learn("Austin", LOCATION);
    learn("Jane Austin", PERSON);
    assertThat(names(read(asked).as())).containsExactly("Austin");
    assertThat(read(asked).terms()).contains(Term.entity("Austin"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0Kenya", "Kenya\u00a0", ", Kenya", "Kenya,", "\u00a0", "Kenya 's"})
  void aCountryAloneIsReadWithWhateverStandsAroundIt(String asked) {
    assertThat(read(asked).isUnknown()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'Lagos, Nigeria', Lagos",
    "'Munich, Germany', Munich",
    "'Guayaquil, Ecuador', Guayaquil"
  })
  void aTownIsFoundWithItsCountry(String asked, String name) {
    learn(name, LOCATION);
    assertThat(names(read(asked).as())).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jackson Jordan", "Jackson, Michael", "\"Jackson, Texas\""})
  void aPersonIsNotFoundAsATown(String asked) {
    learn("Jackson", LOCATION);
    assertThat(read(asked).terms()).doesNotContain(Term.entity("Jackson"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shabaab", "shabaab", "al-Shabaab", "Al Shabaab"})
  void aBodyIsFoundWithoutItsArabicArticle(String asked) {
    learn("al-Shabaab", ORGANIZATION);
    assertThat(names(read(asked).as())).containsExactly("al-Shabaab");
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
