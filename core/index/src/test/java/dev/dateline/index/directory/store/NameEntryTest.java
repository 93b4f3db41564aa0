package dev.dateline.index.directory.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.spelling.FoldedName;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NameEntryTest {
  @Property
  void aSortKeyReadsBack(@ForAll String alias, @ForAll String name, @ForAll EntityType type) {
    var entry = new NameEntry(FoldedName.of("a" + alias), name, type);
    assertThat(NameEntry.parse(entry.sortKey(), name)).contains(entry);
  }

  @Property
  void aSortKeyThatFitsIsOneThatDynamoDbTakes(
      @ForAll @StringLength(max = 200) String alias,
      @ForAll @StringLength(max = 200) String name,
      @ForAll EntityType type) {
    var entry = new NameEntry(FoldedName.of(alias), name, type);
    if (entry.fits()) {
      assertThat(entry.sortKey().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1024);
    }
  }

  @Test
  void otherKeysAreNotLines() {
    assertThat(NameEntry.parse("entity", "x")).isEmpty();
    assertThat(NameEntry.parse("a#b#ANIMAL", "x")).isEmpty();
    assertThat(NameEntry.parse("", "x")).isEmpty();
  }
}
