package dev.dateline.articles.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Toyota Motor Corporation | Toyota Motor
          Hyundai Motor Co., Ltd. | Hyundai Motor
          Grupo Lumar S.A. de C.V. | Grupo Lumar
          Grupo Lumar SA de CV | Grupo Lumar
          Brenner Maschinenbau GmbH & Co. KG | Brenner Maschinenbau
          Ernst & Young LLP | Ernst & Young
          Eli Lilly and Company | Eli Lilly
          Lund A/S | Lund
          Corporation | Corporation
          GmbH & Co. KG | GmbH
          Marks & Spencer | Marks & Spencer
          """)
  void areRemovedFromTheEndOfAName(String name, String stem) {
    assertThat(LegalForms.ALL.removedFrom(name)).isEqualTo(stem);
  }
}
