package dev.dateline.documents.layout;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Converts text from visual order to logical order.
final class LogicalOrder {
  /// Ligatures, and letters in the form for one position in a word.
  private static final Pattern FORMS = Pattern.compile("[\\ufb00-\\ufdff\\ufe70-\\ufefc]");

  private LogicalOrder() {}

  /// The logical text of `visual`, the characters of a line from left to right.
  static String of(String visual) {
    return FORMS
        .matcher(reordered(visual))
        .replaceAll(form -> Normalizer.normalize(form.group(), Normalizer.Form.NFKC));
  }

  private static String reordered(String visual) {
    if (!Bidi.requiresBidi(visual.toCharArray(), 0, visual.length())) {
      return visual;
    }
    var bidi = new Bidi(visual, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    var levels = new byte[count];
    var runs = new Integer[count];
    for (int run = 0; run < count; run++) {
      levels[run] = (byte) bidi.getRunLevel(run);
      runs[run] = run;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    var logical = new StringBuilder();
    for (int run : runs) {
      String text = visual.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      logical.append(bidi.getRunLevel(run) % 2 == 0 ? text : reversed(text));
    }
    return logical.toString();
  }

  private static String reversed(String text) {
    var reversed = new StringBuilder(text).reverse();
    for (int at = 0; at < reversed.length(); at++) {
      int mirrored = "()[]{}<>«»".indexOf(reversed.charAt(at));
      if (mirrored >= 0) {
        reversed.setCharAt(at, "()[]{}<>«»".charAt(mirrored ^ 1));
      }
    }
    return reversed.toString();
  }
}
