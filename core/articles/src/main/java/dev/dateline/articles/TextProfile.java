package dev.dateline.articles;

import java.util.List;

/// What the index stores instead of a text.
///
/// @param words the number of words
/// @param summary the first sentences, on one line
/// @param sha256 for finding identical texts
/// @param simHash for near-duplicate detection
/// @param dates the dates that it mentions, in text order
public record TextProfile(
    int words, String summary, String sha256, SimHash simHash, List<MentionedDate> dates) {
  public TextProfile {
    dates = List.copyOf(dates);
  }

  /// The profile of the text of `document`.
  ///
  /// @param recognition its sentences
  static TextProfile of(Document document, Recognition recognition) {
    String text = document.text();
    return new TextProfile(
        WordCount.count(text),
        Summary.of(text, recognition.sentences()),
        Sha256.hexOf(text),
        SimHash.of(text),
        document.dates());
  }
}
