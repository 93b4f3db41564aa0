package dev.dateline.articles.patterns;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A part of a regular expression, as something that texts can be made from.
sealed interface Example {
  Example NOTHING = new Sequence(List.of());

  /// A text that the part matches, or nearly does: assertions are left to chance.
  String text(Random random);

  /// This part and all within it.
  Stream<Example> parts();

  /// One character of several.
  record Character(String characters) implements Example {
    @Override
    public String text(Random random) {
      return characters.isEmpty()
          ? ""
          : characters.substring(random.nextInt(characters.length())).substring(0, 1);
    }

    @Override
    public Stream<Example> parts() {
      return Stream.of(this);
    }
  }

  /// Parts in a row.
  record Sequence(List<Example> each) implements Example {
    @Override
    public String text(Random random) {
      return each.stream().map(part -> part.text(random)).collect(Collectors.joining());
    }

    @Override
    public Stream<Example> parts() {
      return Stream.concat(Stream.of(this), each.stream().flatMap(Example::parts));
    }
  }

  /// One part of several.
  record Choice(List<Example> each) implements Example {
    @Override
    public String text(Random random) {
      return each.get(random.nextInt(each.size())).text(random);
    }

    @Override
    public Stream<Example> parts() {
      return Stream.concat(Stream.of(this), each.stream().flatMap(Example::parts));
    }
  }

  /// A part several times.
  record Repetition(Example part, int least, int most) implements Example {
    private static final int MORE = 3;

    @Override
    public String text(Random random) {
      int times = least + random.nextInt(Math.min(most - least, MORE) + 1);
      return IntStream.range(0, times)
          .mapToObj(_ -> part.text(random))
          .collect(Collectors.joining());
    }

    @Override
    public Stream<Example> parts() {
      return Stream.concat(Stream.of(this), part.parts());
    }
  }
}
