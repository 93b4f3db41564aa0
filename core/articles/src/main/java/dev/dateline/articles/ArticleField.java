package dev.dateline.articles;

import java.util.Arrays;
import java.util.List;

/// A text that a file may give about its article, apart from the headline and the date.
///
/// A constant is all that a new field needs to be read, stored, exported and shown: files give it
/// under its names in `field-names.properties` of the documents, and answers show it under its
/// code.
public enum ArticleField implements Coded {
  /// Who wrote it.
  BYLINE("byline"),
  /// The paper or agency that published it.
  SOURCE("source"),
  /// The section it appeared in.
  SECTION("section"),
  /// Where it was published.
  URL("url"),
  /// Its language as a BCP 47 tag.
  LANGUAGE("language");

  /// The fields of release 1.0. They have fixed places in stored articles and fingerprints.
  public static final List<ArticleField> OF_FIRST_RELEASE =
      List.of(BYLINE, SOURCE, SECTION, URL, LANGUAGE);

  /// The fields that were added later. They are stored with their codes, and only if they are set.
  public static final List<ArticleField> OF_LATER_RELEASES =
      Arrays.stream(values()).filter(field -> !OF_FIRST_RELEASE.contains(field)).toList();

  private final String code;

  ArticleField(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
