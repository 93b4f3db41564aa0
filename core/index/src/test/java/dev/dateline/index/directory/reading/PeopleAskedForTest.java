package dev.dateline.index.directory.reading;

import static dev.dateline.articles.EntityType.LOCATION;
import static dev.dateline.articles.EntityType.ORGANIZATION;
import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.postings.Term;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways in which users type the names of people and companies.
class PeopleAskedForTest extends TaughtNamesFixture {
  @Nested
  class WithMiddleInitials {
    @ParameterizedTest
    @CsvSource({
      "Helen Castellan, Helen R. Castellan",
      "helen castellan, Helen R. Castellan",
      "Helen R. Castellan, Helen Castellan",
      "Helen R Castellan, Helen Castellan",
      "Donald Trump, Donald J. Trump",
      "George Bush, George H.W. Bush",
      "George H. W. Bush, George Bush",
      "Sergey Lavrov, Sergei V. Lavrov",
    })
    void onePersonIsFoundWithAndWithoutThem(String asked, String name) {
      learn(name, PERSON);
      assertThat(names(read(asked).as())).containsExactly(name);
      assertThat(read(asked).terms()).contains(Term.entity(name));
    }

    @Test
    void onePersonIsNotAmbiguous() {
      learn("Helen Castellan", PERSON);
      learn("Helen R. Castellan", PERSON);
      for (var asked : List.of("Helen Castellan", "Helen R. Castellan", "Castellan")) {
        assertThat(names(read(asked).as()))
            .containsExactly("Helen Castellan", "Helen R. Castellan");
        assertThat(read(asked).ambiguous()).isFalse();
      }
    }

    @Test
    void differentInitialsDistinguishTwoPeople() {
      learn("George Bush", PERSON);
      learn("George W. Bush", PERSON);
      learn("George H. W. Bush", PERSON);
      var reading = read("George W. Bush");
      assertThat(names(reading.as())).containsExactly("George W. Bush");
      assertThat(names(reading.others()))
          .containsExactlyInAnyOrder("George Bush", "George H. W. Bush");
    }

    @Test
    void withoutInitialsBothPeopleAreMeantAndTheAnswerSaysSo() {
      learn("George Bush", PERSON);
      learn("George W. Bush", PERSON);
      learn("George H. W. Bush", PERSON);
      var reading = read("George Bush");
      assertThat(names(reading.as())).containsExactly("George H. W. Bush", "George W. Bush");
      assertThat(reading.ambiguous()).isTrue();
      assertThat(reading.terms()).contains(Term.entity("George Bush"));
    }

    @Test
    void aPersonWithOtherInitialsIsNotMeant() {
      learn("Helen T. Castellan", PERSON);
      var reading = read("Helen R. Castellan");
      assertThat(reading.terms()).containsExactly(Term.entity("Helen R. Castellan"));
      assertThat(names(reading.others())).containsExactly("Helen T. Castellan");
    }

    @ParameterizedTest
    @CsvSource({
      "R. Narayan, R. K. Narayan",
      "John Smith, John Smith Jr.",
      "Malcolm, Malcolm X",
    })
    void initialsElsewhereCount(String asked, String name) {
      learn(name, PERSON);
      assertThat(read(asked).terms()).doesNotContain(Term.entity(name));
    }

    @Test
    void organizationsKeepTheirs() {
      learn("Plan B Research", ORGANIZATION);
      assertThat(read("Plan Research").terms()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "von der Leyen, Ursula von der Leyen",
    "Von Der Leyen, Ursula von der Leyen",
    "Leyen, Ursula von der Leyen",
    "de Gaulle, Charles de Gaulle",
    "bin Laden, Osama bin Laden",
    "dos Santos, José Eduardo dos Santos",
    "De Niro, Robert De Niro",
    "van den Berg, Dirk van den Berg Jr.",
    "Assad, Bashar al-Assad",
    "al-Assad, Bashar al-Assad",
    "Al Assad, Bashar al-Assad",
    "Bashar Assad, Bashar al-Assad",
    "Bashar al Assad, Bashar Assad",
    "Abdel Fattah el-Sisi, Abdel Fattah al-Sisi",
    "el-Sisi, Abdel Fattah al-Sisi",
    "Sharaa, Ahmed ash-Sharaa",
  })
  void aSurnameIsFoundWithAndWithoutTheWordsBeforeIt(String asked, String name) {
    learn(name, PERSON);
    assertThat(names(read(asked).as())).containsExactly(name);
  }

  @Test
  void aFirstNameIsNotAnArabicArticle() {
    learn("Tipper Gore", PERSON);
    assertThat(read("Al Gore").terms()).containsExactly(Term.entity("Al Gore"));
  }

  @ParameterizedTest
  @CsvSource({
    "Jörg Möller, Joerg Moeller",
    "Joerg Moeller, Jörg Möller",
    "Jorg Moller, Jörg Möller",
    "Schroeder, Gerhard Schröder",
    "Lars Loekke Rasmussen, Lars Løkke Rasmussen",
    "Lars Løkke Rasmussen, Lars Loekke Rasmussen",
    "Lars Lokke Rasmussen, Lars Løkke Rasmussen",
    "Haakon Aas, Håkon Ås",
    "Guenter Grass, Günter Grass",
  })
  void umlautsAreFoundInOneLetterAndInTwo(String asked, String name) {
    learn(name, PERSON);
    assertThat(names(read(asked).as())).containsExactly(name);
  }

  @Test
  void placesAreFoundWithUmlautsInTwoLetters() {
    learn("Malmö", LOCATION);
    assertThat(names(read("Malmoe").as())).containsExactly("Malmö");
    learn("Duesseldorf", LOCATION);
    assertThat(names(read("Düsseldorf").as())).containsExactly("Duesseldorf");
  }

  @ParameterizedTest
  @CsvSource({
    "Marks & Spencer, Marks and Spencer",
    "Marks and Spencer, Marks & Spencer",
    "marks AND spencer, Marks & Spencer",
    "M and S, M&S",
    "M&S, M & S",
  })
  void anAmpersandIsAnAnd(String asked, String name) {
    learn(name, ORGANIZATION);
    assertThat(names(read(asked).as())).containsExactly(name);
    assertThat(read(asked).ambiguous()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "President Erdogan, Recep Tayyip Erdoğan",
    "Mr Biden, Joe Biden",
    "mr. biden, Joe Biden",
    "Mr Biden's, Joe Biden",
    "the German Chancellor Olaf Scholz, Olaf Scholz",
    "former US President Barack Obama, Barack Obama",
    "Sheikh Hasina, Sheikh Hasina",
    "'Castellan, Helen', Helen Castellan",
    "'Trump, Donald J.', Donald Trump",
    "'King, Martin Luther, Jr.', Martin Luther King Jr.",
    "'von der Leyen, Ursula', Ursula von der Leyen",
    "'Leyen, Ursula von der', Ursula von der Leyen",
    "'Scholz, Chancellor Olaf', Olaf Scholz",
  })
  void aPersonIsFoundByTitleAndBySurnameFirst(String asked, String name) {
    learn(name, PERSON);
    var reading = read(asked);
    assertThat(names(reading.as())).containsExactly(name);
    assertThat(reading.query()).isEqualTo(asked);
  }

  @Test
  void aTitleThatIsPartOfANameStays() {
    learn("Judge Dredd", ORGANIZATION);
    learn("Tom Dredd", PERSON);
    assertThat(names(read("Judge Dredd").as())).containsExactly("Judge Dredd");
    learn("Washington", LOCATION);
    assertThat(read("President Washington").as().getFirst().types()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Helen Castellan, Helen R. Castellan",
    "Marks and Spencer, Marks & Spencer",
    "Assad, Bashar al-Assad",
    "President Assad, Bashar al-Assad",
    "'Castellan, Helen', Helen Castellan",
    "Joerg Moeller, Jörg Möller",
  })
  void inQuotesEachSpellingIsLiteral(String asked, String name) {
    learn(name, PERSON);
    assertThat(read('"' + asked + '"').terms()).containsExactly(Term.entity(asked));
  }
}
