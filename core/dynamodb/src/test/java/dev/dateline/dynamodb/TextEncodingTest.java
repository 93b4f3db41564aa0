package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Span;
import dev.dateline.index.postings.ArticleText;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TextEncodingTest {
  private static final ArticleText SAMPLE =
      new ArticleText("NATO met. Żółć, 東京 🎉.", List.of(new Span(0, 9), new Span(10, 20)), false);

  /// Tables outlive releases, so these bytes may never change: the kind of payload, the text as
  /// UTF-8 after its length plus one, whether it is cut, the number of sentences, and of each the
  /// gap before it and its length.
  @Test
  void theStoredFormNeverChanges() {
    assertThat(HexFormat.of().formatHex(fields(SAMPLE)))
        .isEqualTo(
            "03214e41544f206d65742e20c5bbc3b3c582c4872c20e69db1e4baac20f09f8e892e00020009020a");
    assertThat(HexFormat.of().formatHex(fields(new ArticleText("", List.of(), true))))
        .isEqualTo("03010100");
  }

  @Property(tries = 200)
  void everyTextComesBackAsItWas(
      @ForAll String text,
      @ForAll @Size(max = 9) List<@IntRange(max = 999) Integer> starts,
      @ForAll boolean isCut) {
    String whole = text.replaceAll("\\p{Cs}", "");
    var sentences = starts.stream().map(start -> new Span(start, start + 7)).toList();
    var line = new ArticleText(whole, sentences, isCut);

    assertThat(PayloadEncoding.decode(PayloadEncoding.encode(line))).isEqualTo(line);
  }

  private static byte[] fields(ArticleText text) {
    return Packed.unpack(PayloadEncoding.encode(text));
  }
}
