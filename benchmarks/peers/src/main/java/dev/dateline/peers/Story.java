package dev.dateline.peers;

import java.util.List;
import java.util.stream.IntStream;

/// A line of a page.
record Story(String id, String headline, String date, String key, int mentions) {
  private static final int PAGE = 25;

  /// A page of them.
  static List<Story> page() {
    return IntStream.range(0, PAGE).mapToObj(Story::number).toList();
  }

  private static Story number(int number) {
    return new Story(
        "bbx269q4426z2d" + number,
        "Harbour reopens, says minister",
        "2023-07-14",
        "2023/" + number + ".txt",
        number);
  }
}
