package dev.dateline.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.SimHash;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.SortOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(QueryModel.class)
@Domain(DomainContext.Global.class)
class CursorTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 14);
  private static final ArticleQuery NATO =
      ArticleQuery.of(new DateRange(DAY, null), EntityFilter.all("NATO", "Vladimir Putin"));
  private static final Cursor CURSOR = Cursor.at(new Position(DAY, ArticleId.of("b", "k")));

  @Property(tries = 200)
  void isAcceptedOnlyByItsOwnQuery(@ForAll ArticleQuery one, @ForAll ArticleQuery other) {
    assertThat(Cursor.read(CURSOR.write(one), one)).contains(CURSOR);
    Assume.that(!one.canonical().equals(other.canonical()));
    assertThat(Cursor.read(CURSOR.write(one), other)).isEmpty();
  }

  @Property(tries = 300)
  void isRefusedWithAnyCharacterChanged(
      @ForAll @IntRange(max = 53) int at, @ForAll @CharRange(from = '-', to = 'z') char character) {
    var text = new StringBuilder(CURSOR.write(NATO));
    Assume.that(text.charAt(at) != character);
    text.setCharAt(at, character);
    assertThat(Cursor.read(text.toString(), NATO)).isEmpty();
  }

  @Property
  void noTextMakesItFail(@ForAll String text) {
    assertThat(Cursor.read(text, NATO)).isEmpty();
  }

  @Property(tries = 100)
  void carriesTheTextsThatWereShown(
      @ForAll @Size(max = NearDuplicateWindow.MOST) List<Long> hashes) {
    var cursor = new Cursor(CURSOR.position(), hashes.stream().map(SimHash::new).toList());
    assertThat(Cursor.read(cursor.write(NATO), NATO)).contains(cursor);
  }

  @Test
  void isGoodForTheSameNamesInAnotherOrderAndSpelling() {
    var same =
        ArticleQuery.of(new DateRange(DAY, null), EntityFilter.all("vladimir  PUTIN", "nato"));
    assertThat(Cursor.read(CURSOR.write(NATO), same)).contains(CURSOR);
  }

  /// A cursor that a client kept must be good after a deployment: this text may never change.
  @Test
  void isWrittenTheSameInEveryRelease() {
    var query =
        ArticleQuery.of(
                new DateRange(DAY, DAY),
                EntityFilter.of(List.of("NATO"), List.of("Kyiv", "Jordan"), List.of("Ukraine"))
                    .withTypes(Set.of(EntityType.LOCATION, EntityType.PERSON)))
            .withSource("Reuters")
            .withKeyPrefix("2023/")
            .over(new DateRange(DAY, DAY), SortOrder.OLDEST_FIRST);
    assertThat(CURSOR.write(query))
        .isEqualTo("MTIwMjMtMDctMTQjNHNleXlzaGF3ZTA4MnQwNEN5VWJSbElCeHZTcg");
  }
}
