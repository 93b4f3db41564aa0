package dev.dateline.benchmarks.pages;

import java.util.List;
import java.util.regex.Pattern;

/// A page and what people say about its text.
///
/// @param name the file's name
/// @param bytes the page
/// @param wanted segments that its article has
/// @param unwanted segments that are elsewhere on the page
@SuppressWarnings("ArrayRecordComponent") // Compared by no one.
record AnnotatedPage(String name, byte[] bytes, List<String> wanted, List<String> unwanted) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  AnnotatedPage {
    wanted = wanted.stream().map(AnnotatedPage::folded).toList();
    unwanted = unwanted.stream().map(AnnotatedPage::folded).toList();
  }

  /// How well `text` matches, as the set's own script counts: by segments, white space folded.
  SegmentScore score(String text) {
    String whole = folded(text);
    int found = (int) wanted.stream().filter(whole::contains).count();
    int kept = (int) unwanted.stream().filter(whole::contains).count();
    return new SegmentScore(found, kept, wanted.size() - found, unwanted.size() - kept);
  }

  /// `text` with its white space folded, as the segments are.
  static String folded(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
