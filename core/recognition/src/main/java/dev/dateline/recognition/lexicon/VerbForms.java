package dev.dateline.recognition.lexicon;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The inflected forms of an English verb.
///
/// @param base `deny`
/// @param pasts `denied`; for an irregular verb, the past tense and the participle
record VerbForms(String base, List<String> pasts) {
  private static final Pattern COLON = Pattern.compile(":");
  private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh|o)");
  private static final Pattern CONSONANT_AND_Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern DOUBLED = Pattern.compile(".*([^aeiou])\\1ed");

  VerbForms {
    pasts = List.copyOf(pasts);
  }

  /// Parses the base form of a regular verb, or the forms of an irregular one separated by colons.
  static VerbForms parse(String forms) {
    List<String> all = List.of(COLON.split(forms, -1));
    String base = all.getFirst();
    return new VerbForms(
        base, all.size() > 1 ? all.subList(1, all.size()) : List.of(regularPast(base)));
  }

  /// The forms that need no auxiliary: `denies`, `denied`.
  Stream<String> finite() {
    return Stream.concat(Stream.of(present()), past());
  }

  /// The past tense and the participle.
  Stream<String> past() {
    return pasts.stream();
  }

  /// Every form.
  Stream<String> all() {
    return Stream.concat(Stream.of(base, gerund()), finite());
  }

  private static String regularPast(String base) {
    return base.endsWith("e") ? base + "d" : stem(base) + "ed";
  }

  private String present() {
    if (CONSONANT_AND_Y.matcher(base).matches()) {
      return stem(base) + "es";
    }
    return HISSING.matcher(base).matches() ? base + "es" : base + "s";
  }

  private String gerund() {
    String past = pasts.getFirst();
    boolean doubles = DOUBLED.matcher(past).matches() && past.length() == base.length() + 3;
    String stem = doubles ? past.substring(0, past.length() - 2) : base;
    return (stem.endsWith("e") && !stem.endsWith("ee")
            ? base.substring(0, base.length() - 1)
            : stem)
        + "ing";
  }

  private static String stem(String base) {
    return CONSONANT_AND_Y.matcher(base).matches()
        ? base.substring(0, base.length() - 1) + "i"
        : base;
  }
}
