package dev.dateline.recognition.field;

import org.jspecify.annotations.Nullable;

/// Forms by their words, those of late without being made anew: nine words in ten of a newspaper
/// are a few thousand, and each takes some fifty features. What comes later takes the place of
/// another.
final class RecentForms {
  /// 6 MB of heap once all are taken.
  private static final int PLACES = 1 << 12;

  private final Forms forms;

  /// Threads need not see each other's: a form is immutable, and made the same again.
  private final @Nullable Form[] recent = new Form[PLACES];

  RecentForms(Forms forms) {
    this.forms = forms;
  }

  /// The form of a word.
  Form of(String word) {
    int place = word.hashCode() & (PLACES - 1);
    Form lately = recent[place];
    if (lately != null && lately.word().equals(word)) {
      return lately;
    }
    Form form = forms.of(word);
    recent[place] = form;
    return form;
  }
}
