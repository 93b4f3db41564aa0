package dev.dateline.documents.rtf;

/// The properties that apply within a pair of braces.
///
/// @param target where its text goes
/// @param isHidden whether its text is marked as hidden or as deleted
/// @param font the number of its font; -1 if none is chosen
/// @param unicodeSkip how many fallback characters for older programs follow each Unicode character
record RtfGroup(Target target, boolean isHidden, int font, int unicodeSkip) {
  static final RtfGroup OUTERMOST = new RtfGroup(Target.BODY, false, -1, 1);

  /// Where text goes.
  enum Target {
    BODY,
    NOWHERE,
    FONTS,
    INFO,
    TITLE,
    AUTHOR
  }

  RtfGroup into(Target other) {
    return new RtfGroup(other, isHidden, font, unicodeSkip);
  }

  RtfGroup hidden(boolean hides) {
    return new RtfGroup(target, hides, font, unicodeSkip);
  }

  RtfGroup withFont(int other) {
    return new RtfGroup(target, isHidden, other, unicodeSkip);
  }

  RtfGroup skipping(int characters) {
    return new RtfGroup(target, isHidden, font, characters);
  }
}
