package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Demonyms;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences that come out wrong without canonical names.
class CanonicalNamesTest {
  @Nested
  class APerson {
    @Test
    void goesByTheFullName() {
      assertThat(
              RecognizedNames.entities(
                  "Vladimir Putin spoke on Friday. Putin said Russia’s army would stay."))
          .containsExactly("Vladimir Putin", "Russia");
    }

    @Test
    void isTheSameInAllSpellings() {
      assertThat(
              RecognizedNames.entities(
                  "President Volodymyr Zelenskyy arrived. Mr. Zelenskiy thanked her. Zelensky"
                      + " left."))
          .containsExactly("Volodymyr Zelenskyy");
    }

    @Test
    void isTheSameWithAndWithoutAMiddleInitial() {
      assertThat(
              RecognizedNames.entities(
                  "Michael R. Pompeo flew home. Later Michael Pompeo resigned."))
          .containsExactly("Michael R. Pompeo");
    }

    @Test
    void mayHaveTheFamilyNameFirst() {
      assertThat(
              RecognizedNames.entities(
                  "Chinese President Xi Jinping spoke in Bali. Then Xi left for home."))
          .contains("Xi Jinping")
          .doesNotContain("Xi");
    }

    @Test
    void isNotMergedWithANamesake() {
      assertThat(
              RecognizedNames.entities(
                  "Joe Biden defended Hunter Biden on Monday. Biden then left."))
          .containsExactly("Joe Biden", "Hunter Biden", "Biden");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Former President George H. W. Bush died. His son, former President George W. Bush,"
              + " spoke.",
          "Donald Trump Jr. told voters in Ohio. Donald Trump was in a courtroom.",
          "Robert F. Kennedy was shot. His son, Robert F. Kennedy Jr., was 14. Kennedy spoke.",
          "President Ferdinand Marcos Jr. won. Ferdinand Marcos Sr. died. Marcos said so.",
          "Michael B. Jordan met Michael Jordan in Chicago.",
          "John Adams was president. John Quincy Adams, his son, was too.",
          "King Salman is treated. His son, Crown Prince Mohammed bin Salman, cancelled a trip.",
          "Sheikh Mohammed bin Zayed Al Nahyan sent a letter. In Rabat, Mohammed VI thanked him.",
          "She sang. Former President Obama said she was raw. Michelle Obama had danced with her.",
          "The lander, Vikram, is named after Vikram Sarabhai."
        })
    void isNotMergedWithARelative(String text) {
      assertThat(RecognizedNames.meanings(text))
          .isNotEmpty()
          .allMatch(meaning -> isItself(meaning));
    }

    private static boolean isItself(String meaning) {
      String[] sides = meaning.split(" = ");
      return sides[0].equals(sides[1]);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "The singer Laura Haines, born Laura Finch, died. | Laura Finch = Laura Haines",
          "Muammar Gaddafi was read out. Moammar Qaddafi had hidden. |"
              + " Moammar Qaddafi = Muammar Gaddafi",
          "Then Alexei Navalny wrote. Aleksei Navalny was ill. | Aleksei Navalny = Alexei Navalny",
        })
    void isOneUnderAFormerNameAndInOtherSpellings(String text, String meaning) {
      assertThat(RecognizedNames.meanings(text)).contains(meaning);
    }

    @Test
    void keepsTheNumberOfAPope() {
      assertThat(RecognizedNames.entities("Pope John Paul II spoke. Later John Paul fell ill."))
          .containsExactly("John Paul II");
    }

    @Test
    void mayHaveTheFullNameAfterTheHeadline() {
      assertThat(
              RecognizedNames.entities(
                  "Merkel visits Paris\nChancellor Angela Merkel went to Paris."))
          .containsExactly("Angela Merkel", "Paris");
    }

    @Test
    void isNotMergedWithAPlaceOfTheSameName() {
      assertThat(
              RecognizedNames.meanings("George Washington never lived in Washington, the capital."))
          .contains("George Washington = George Washington");
    }
  }

  @Nested
  class ACountry {
    @Test
    void hasOneName() {
      assertThat(
              RecognizedNames.entities(
                  "The US agreed. U.S. officials left. The United States’ embassy closed."))
          .containsExactly("United States");
    }

    @Test
    void isFoundByAnAdjectiveFromItsName() {
      assertThat(RecognizedNames.meanings("The U.S.-led coalition met London-based bankers."))
          .containsExactly("U.S.-led = United States", "London-based = London");
    }

    @Test
    void isImpliedByADemonym() {
      var demonym = RecognizedNames.references("The Ukrainian army advanced.").getFirst();
      assertThat(demonym.type()).isEqualTo(EntityType.MISC);
      assertThat(Demonyms.country(demonym.name())).contains("Ukraine");
      assertThat(Demonyms.country("Poles")).contains("Poland");
      assertThat(Demonyms.country("Vilnius")).isEmpty();
    }
  }

  @Nested
  class AnOrganization {
    @Test
    void isFoundByTheAcronymInBrackets() {
      assertThat(
              RecognizedNames.entities(
                  "The Financial Action Task Force (FATF) met. FATF said little."))
          .containsExactly("Financial Action Task Force");
    }

    @Test
    void goesByItsUsualAcronymIfThatIsKnown() {
      assertThat(
              RecognizedNames.entities(
                  "The North Atlantic Treaty Organization (NATO) met. NATO said little."))
          .containsExactly("NATO");
    }

    @Test
    void isFoundByTheAcronymWithItsInitials() {
      assertThat(
              RecognizedNames.entities("The United Auto Workers went on strike. The UAW said so."))
          .containsExactly("United Auto Workers");
      assertThat(
              RecognizedNames.entities(
                  "The chief of the Armed Forces of the Philippines said that the AFP would stay."))
          .containsExactly("Armed Forces of the Philippines");
    }

    @Test
    void isNotGuessedFromInitialsThatTwoShare() {
      assertThat(
              RecognizedNames.entities(
                  "The United Auto Workers met the Union of Amsterdam Workers. The UAW left."))
          .contains("UAW");
    }

    @Test
    void isTheSameWithAndWithoutItsLegalForm() {
      assertThat(
              RecognizedNames.entities(
                  "Shares in JPMorgan Chase & Co. and Eli Lilly and Co. rose."))
          .containsExactly("JPMorgan Chase", "Eli Lilly");
      assertThat(
              RecognizedNames.entities("Pfizer Inc rose 2 percent. Analysts say Pfizer is cheap."))
          .containsExactly("Pfizer");
      assertThat(RecognizedNames.entities("UniCredit S.p.A. rose 2 percent. UniCredit is a bank."))
          .containsExactly("UniCredit");
      assertThat(
              RecognizedNames.entities(
                  "Hyundai Motor Co Ltd cut jobs. Hyundai Motor said no more."))
          .containsExactly("Hyundai Motor");
    }

    @Test
    void keepsThePossessiveThatIsPartOfItsName() {
      assertThat(RecognizedNames.entities("Shares in Sainsbury's and McDonald's rose."))
          .containsExactly("Sainsbury's", "McDonald's");
    }

    @Test
    void keepsALegalFormThatDistinguishesItFromACommonWord() {
      assertThat(
              RecognizedNames.entities("Rupert Murdoch's News Corp and Time Inc rose 2 percent."))
          .contains("News Corp", "Time Inc");
    }
  }

  @Test
  void aNameInAHeadlineInCapitalsHasItsCaseRestored() {
    assertThat(RecognizedNames.meanings("FEDERER REACHES FINAL OF AUSTRALIAN OPEN"))
        .contains("AUSTRALIAN OPEN = Australian Open");
    assertThat(RecognizedNames.meanings("WORKERS OF BANK OF ENGLAND GO ON STRIKE"))
        .containsExactly("BANK OF ENGLAND = Bank of England");
  }

  @Test
  void thePlaceOfADatelineHasItsCaseRestored() {
    assertThat(RecognizedNames.entities("MOSCOW, July 14 (Reuters) - Trains stopped for an hour."))
        .containsExactly("Moscow");
    assertThat(
            RecognizedNames.entities(
                "PORT-AU-PRINCE, July 14 (Reuters) - Trains stopped for an hour."))
        .containsExactly("Port-au-Prince");
    assertThat(RecognizedNames.meanings("He arrived in UKMTO yesterday."))
        .containsExactly("UKMTO = UKMTO");
  }

  @Test
  void aLeadingArticleAndAPossessiveAreDropped() {
    assertThat(RecognizedNames.entities("The Kremlin's critics fled the Netherlands' coast."))
        .contains("Netherlands")
        .noneMatch(name -> name.startsWith("the ") || name.endsWith("s'"));
  }
}
