package dev.dateline.recognition.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnclosedTagsTest {
  @ParameterizedTest
  @ValueSource(strings = {"<!--", "<!-- ", "<?x ", "<a ", "</a ", "<a b=\"c\" "})
  void withoutAnEndAreHidden(String unit) {
    String text = unit.repeat(1_000);
    assertThat(UnclosedTags.hide(text)).isEqualTo(text.replace('<', ' '));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Profit < 5% and <b>more</b>",
        "<a href=\"x\">Reuters</a> <",
        "<!-- x -->",
        "a<-b"
      })
  void thatEndAndOtherSignsStay(String text) {
    assertThat(UnclosedTags.hide(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a \n>", "<a \r\n>"})
  void endWithTheirLine(String text) {
    assertThat(UnclosedTags.hide(text)).isEqualTo(text.replace('<', ' '));
  }
}
