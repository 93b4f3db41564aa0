package dev.dateline.articles.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanizationTest {
  @ParameterizedTest
  @CsvSource({
    "vladimir poutine, vladimir putin",
    "wladimir putin, vladimir putin",
    "владимир путин, vladimir putin",
    "serguei lavrov, sergey lavrov",
    "sergej lawrow, sergey lavrov",
    "serguei choigou, sergey shoigu",
    "sergej schoigu, sergey shoigu",
    "сергей шойгу, sergey shoigu",
    "mikhail gorbatchev, mikhail gorbachev",
    "michail gorbatschow, mikhail gorbachev",
    "mijail gorbachov, mikhail gorbachev",
    "михаил горбачев, mikhail gorbachev",
    "dmitri medwedew, dmitry medvedev",
    "boris eltsine, boris eltsin",
    "boris jelzin, boris yeltsin",
    "борис ельцин, boris yeltsin",
    "nikita khrouchtchev, nikita khrushchev",
    "nikita chruschtschow, nikita khrushchev",
    "alexandre loukachenko, alexander lukashenko",
    "alexander lukaschenko, alexander lukashenko",
    "alexej nawalny, alexey navalny",
    "evgueni prigojine, yevgeny prigozhin",
    "jewgeni prigoschin, yevgeny prigozhin",
    "wolodymyr selenskyj, volodymyr zelensky",
    "володимир зеленський, volodymyr zelensky",
    "wladimir wladimirowitsch putin, vladimir putin",
  })
  void findsTheEnglishFormOfAFullName(String written, String english) {
    assertThat(Romanization.ofFullName(Cyrillic.toLatin(written))).contains(english);
  }

  @ParameterizedTest
  @CsvSource({
    "poutine, putin",
    "путин, putin",
    "jirinovski, jirinovski",
    "lawrow, lavrov",
    "chodorkowski, khodorkovski",
    "prigoschin, prigozhin",
  })
  void findsTheEnglishFormOfASurname(String written, String english) {
    var forms = Romanization.ofSurname(Cyrillic.toLatin(written));
    assertThat(forms.isEmpty() ? Cyrillic.toLatin(written) : forms).asString().contains(english);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jean roussel",
        "paul martine",
        "alexandre roussel",
        "anna martine",
        "putin",
        "ivan the terrible"
      })
  void saysNothingOfNamesThatNeedNotBeSlavic(String name) {
    assertThat(Romanization.ofFullName(name)).isEmpty();
  }

  @Test
  void leavesEnglishFormsAsTheyAre() {
    assertThat(Romanization.ofSurname("putin")).isEmpty();
    assertThat(Romanization.ofFullName("vladimir putin")).containsExactly("vladimir putin");
    assertThat(Romanization.ofFullName("sergei lavrov")).containsExactly("sergey lavrov");
  }
}
