package dev.dateline.index.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SequencerTest {
  @Example
  void theShorterOfTwoCountsAsIfZerosFollowed() {
    assertThat(new Sequencer("0a")).isEqualTo(new Sequencer("0A00"));
    assertThat(new Sequencer("0A01").isAfter(new Sequencer("0A"))).isTrue();
    assertThat(new Sequencer("0B").isAfter(new Sequencer("0AFFFF"))).isTrue();
  }

  @Property
  void successorsComeOneAfterTheOtherAndBeforeEveryLaterEvent(
      @ForAll @StringLength(max = 18) @CharRange(from = '0', to = '9') String one,
      @ForAll @StringLength(max = 18) @CharRange(from = '0', to = '9') String other,
      @ForAll @IntRange(min = 1, max = 100) int times) {
    var event = new Sequencer(one);
    var last = event;
    for (int time = 0; time < times; time++) {
      assertThat(last.successor().isAfter(last)).isTrue();
      last = last.successor();
    }
    var another = new Sequencer(other);
    assertThat(another.isAfter(last)).isEqualTo(another.isAfter(event));
    assertThat(last.value().length()).isLessThan(18 + 16 + 9);
  }
}
