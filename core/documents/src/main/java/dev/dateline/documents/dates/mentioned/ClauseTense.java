package dev.dateline.documents.dates.mentioned;

/// Determines from the words around a date whether it is in the past or the future.
///
/// The nearest word before the date that has a tense decides, since English puts dates after verbs.
/// If the date opens its clause, or no word before it has a tense, the nearest word after it
/// decides.
///
/// @param before the words of the sentence before the date
/// @param after those after it
record ClauseTense(WordSequence before, WordSequence after) {
  /// The tense in which `text` speaks of the date from `start` to `end`.
  static Tense of(String text, int start, int end) {
    var sentence = SentenceContext.around(text, start, end);
    return new ClauseTense(sentence.before(), sentence.after()).tense();
  }

  private Tense tense() {
    String lead = before.at(before.size() - 1);
    int last = before.size() - 1;
    while (VerbTense.is("prepositions", before.at(last))) {
      last--;
    }
    if (lead.equals("since")) {
      return Tense.PAST;
    }
    Tense ahead = ahead();
    if (ahead != Tense.UNKNOWN && opensClause(before.at(last))) {
      return ahead;
    }
    Tense behind = isCopula(before.at(last)) ? Tense.FUTURE : behind(last);
    Tense told = behind == Tense.UNKNOWN ? ahead : behind;
    return told == Tense.UNKNOWN && isDeadline(lead) ? Tense.FUTURE : told;
  }

  private Tense behind(int last) {
    for (int place = last; place >= 0; place--) {
      if (VerbTense.is("reporting", before.at(place))) {
        return reporting(place, last);
      }
      Tense tense = VerbTense.of(before, place);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  /// `said on Friday` happened on Friday, but `said the summit on Friday` says nothing about the
  /// summit.
  private Tense reporting(int place, int last) {
    boolean itself = place == last || VerbTense.is("circumstance", before.at(place + 1));
    return itself ? Tense.PAST : Tense.UNKNOWN;
  }

  private Tense ahead() {
    for (int place = 0; place < after.size() && !isRelative(after.at(place)); place++) {
      boolean reporting = VerbTense.is("reporting", after.at(place));
      Tense tense = reporting ? Tense.PAST : VerbTense.of(after, place);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private static boolean opensClause(String previous) {
    boolean mark = !previous.isEmpty() && !Character.isLetterOrDigit(previous.charAt(0));
    return previous.isEmpty() || mark || VerbTense.is("openers", previous);
  }

  /// `The final is on Sunday` is in the future; a past one `was` on Sunday.
  private static boolean isCopula(String word) {
    return word.equals("is") || word.equals("are");
  }

  private static boolean isRelative(String word) {
    return word.equals("that") || word.equals("which") || word.startsWith("who");
  }

  private static boolean isDeadline(String lead) {
    return lead.equals("until")
        || lead.equals("till")
        || lead.equals("by")
        || lead.equals("before");
  }
}
