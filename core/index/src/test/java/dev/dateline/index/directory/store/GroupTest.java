package dev.dateline.index.directory.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.index.directory.spelling.NameKey;
import org.junit.jupiter.api.Test;

class GroupTest {
  private static final Group STATES =
      Group.of("United States").with(Group.of("US").with(Group.of("U.S.")).with(Group.of("USA")));

  @Test
  void aGroupThatIsMergedBringsItsMembers() {
    assertThat(STATES.keys())
        .extracting(NameKey::value)
        .containsExactly("u.s.", "united states", "us", "usa");
    assertThat(STATES.size()).isEqualTo(4);
  }

  @Test
  void aGroupThatIsReleasedTakesItsMembersAlong() {
    var split = STATES.split(NameKey.of("US"));
    assertThat(split.rest()).isEqualTo(Group.of("United States"));
    assertThat(split.released())
        .isEqualTo(Group.of("US").with(Group.of("U.S.")).with(Group.of("USA")));
  }

  @Test
  void aMemberOfAMemberCanBeReleasedSeparately() {
    var split = STATES.split(NameKey.of("u.s."));
    assertThat(split.released()).isEqualTo(Group.of("U.S."));
    assertThat(split.rest())
        .isEqualTo(Group.of("United States").with(Group.of("US").with(Group.of("USA"))));
  }

  @Test
  void whatIsNotAMemberCannotBeReleased() {
    assertThatThrownBy(() -> STATES.split(NameKey.of("United States")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
