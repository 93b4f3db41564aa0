package dev.dateline.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTextTest {
  /// A file can place characters anywhere. Columns are looked for at each point of the width.
  @ParameterizedTest
  @ValueSource(floats = {1e9f, -1e9f, Float.POSITIVE_INFINITY, Float.NaN})
  void charactersFarOffThePageAreIgnored(float place) {
    var glyphs = new ArrayList<Glyph>();
    for (int line = 1; line <= 5; line++) {
      glyphs.addAll(word("calm", 60, 20 * line));
      glyphs.addAll(word("away", place, 20 * line));
    }
    assertThat(StoryText.of(List.of(glyphs)).lines()).containsOnly("calm").hasSize(5);
  }

  private static List<Glyph> word(String word, float left, float baseline) {
    var glyphs = new ArrayList<Glyph>();
    for (int at = 0; at < word.length(); at++) {
      float start = left + 6 * at;
      glyphs.add(new Glyph(word.substring(at, at + 1), start, start + 6, baseline, 10));
    }
    return glyphs;
  }
}
