package dev.dateline.peers;

import java.util.List;
import java.util.stream.IntStream;

/// A line of a page.
record PeerArticle(String id, String headline, String date, String key, int mentions) {
  private static final int PAGE = 25;

  /// A page of them.
  static List<PeerArticle> page() {
    return IntStream.range(0, PAGE).mapToObj(PeerArticle::number).toList();
  }

  private static PeerArticle number(int number) {
    return new PeerArticle(
        "bbx269q4426z2d" + number,
        "Harbour reopens, says minister",
        "2023-07-14",
        "2023/" + number + ".txt",
        number);
  }
}
