package dev.dateline.articles.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Normalization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationNamesTest {
  private static final String FILE = "/dev/dateline/articles/names/organizations.tsv";

  @ParameterizedTest
  @CsvSource({
    "NATO, North Atlantic Treaty Organization",
    "Nato, OTAN",
    "НАТО, nato",
    "W.H.O., World Health Organization",
    "WHO, Weltgesundheitsorganisation",
    "UNO, United Nations",
    "Organization for Economic Cooperation and Development, OECD",
    "ECOWAS, Economic Community of West African States",
  })
  void anOrganizationIsTheSameByEachOfItsNames(String one, String other) {
    assertThat(OrganizationNames.areSame(one, other)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Castellan", "United", "World"})
  void otherNamesHaveNoOthers(String name) {
    assertThat(OrganizationNames.of(name)).isEmpty();
    assertThat(OrganizationNames.areSame(name, name)).isFalse();
  }

  @Test
  void noNameIsListedTwice() {
    assertThat(TableFile.rows(FILE).stream().flatMap(row -> row.stream().map(Normalization::of)))
        .doesNotHaveDuplicates();
  }
}
