package dev.dateline.articles;

import java.util.List;

/// What the index keeps of a text in place of the text.
///
/// @param words how many words it has
/// @param summary its first sentences, on one line
/// @param sha256 by which exactly the same text is known again
/// @param simHash by which nearly the same text is known again
/// @param dates the dates that it talks about, in its order
public record TextProfile(
    int words, String summary, String sha256, SimHash simHash, List<MentionedDate> dates) {
  public TextProfile {
    dates = List.copyOf(dates);
  }

  /// What can be told of the text of `document`.
  ///
  /// @param recognition where its sentences are
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
