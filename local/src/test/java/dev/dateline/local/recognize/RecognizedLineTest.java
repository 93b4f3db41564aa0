package dev.dateline.local.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognizedLineTest {
  /// Finds Vladimir Putin at 0 and again at 22, and Kyiv at 14, whatever the text.
  private final RecognizedLine line =
      new RecognizedLine(
          text ->
              new Recognition(
                  List.of(new Span(0, text.length())),
                  List.of(
                      Entity.of(
                          "Vladimir Putin",
                          EntityType.PERSON,
                          List.of(
                              new Mention(new Span(0, 5), 0), new Mention(new Span(22, 27), 0))),
                      Entity.of(
                          "Kyiv",
                          EntityType.LOCATION,
                          List.of(new Mention(new Span(14, 18), 0))))));

  @Test
  void mentionsAreListedInTheOrderOfTheText() {
    assertThat(line.of("{\"id\":7,\"text\":\"Putin spoke in Kyiv, and Putin left.\"}"))
        .isEqualTo(
            "{\"id\":7,\"entities\":[{\"start\":0,\"end\":5,\"type\":\"PERSON\",\"name\":\"Putin\",\"canonical\":\"Vladimir"
                + " Putin\"},{\"start\":14,\"end\":18,\"type\":\"LOCATION\",\"name\":\""
                + " Kyi\",\"canonical\":\"Kyiv\"},{\"start\":22,\"end\":27,\"type\":\"PERSON\",\"name\":\"nd"
                + " Pu\",\"canonical\":\"Vladimir Putin\"}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"id\":1}", "{\"id\":1,\"text\":2}", "[1]", "no json", "{"})
  void aLineThatIsNoSuchObjectIsMalformed(String malformed) {
    assertThatThrownBy(() -> line.of(malformed)).isInstanceOf(RecognizedLine.MalformedLine.class);
  }
}
