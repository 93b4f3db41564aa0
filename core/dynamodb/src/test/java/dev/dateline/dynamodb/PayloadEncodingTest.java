package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.SimHash;
import dev.dateline.articles.Span;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Snippet;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PayloadEncodingTest {
  private static final Position POSITION =
      new Position(LocalDate.of(2023, 7, 14), ArticleId.of("bucket", "a.txt"));
  private static final Payload.EntityHit NATO =
      new Payload.EntityHit("NATO", EntityType.ORGANIZATION, 3, null);

  @ParameterizedTest
  @EnumSource
  void aLineComesBackAsItWas(NameCoverage coverage) {
    var result = new Payload.Result("a.txt", "A headline", null, new SimHash(7), NATO, coverage);
    var arrived = new Payload.Arrived(POSITION, result, List.of(NATO, NATO), List.of());
    var sentence = new Snippet("The grain deal.", new Span(4, 19), new Span(8, 18));
    var found = new Payload.Arrived(POSITION, result, List.of(NATO), List.of(sentence, sentence));

    assertThat(PayloadEncoding.decode(PayloadEncoding.encode(result))).isEqualTo(result);
    var german = result.in("de-AT");
    assertThat(PayloadEncoding.decode(PayloadEncoding.encode(german))).isEqualTo(german);
    assertThat(PayloadEncoding.decode(PayloadEncoding.encode(arrived))).isEqualTo(arrived);
    assertThat(PayloadEncoding.decode(PayloadEncoding.encode(found))).isEqualTo(found);
  }

  /// If it were cut only by as much as is too much, a text whose end packs well would be packed
  /// thousands of times.
  @Property
  void eachCutOfATextThatIsTooLongIsSubstantial(
      @ForAll @IntRange(min = 100, max = 500_000) int length,
      @ForAll @IntRange(min = 390_001, max = 2_000_000) int bytes) {
    assertThat(PayloadEncoding.shorter(length, bytes)).isBetween(0, length - length / 30);
  }
}
