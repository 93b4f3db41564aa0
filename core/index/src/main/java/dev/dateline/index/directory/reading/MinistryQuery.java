package dev.dateline.index.directory.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A query that may name a ministry in the other of two usual ways: `Ministry of Health` and
/// `Health Ministry`.
///
/// @param text as the user typed it
record MinistryQuery(String text) {
  private static final Pattern OF =
      Pattern.compile("(?i)(ministry|department) (?:of|for) (?:the )?(.{2,80})");
  private static final Pattern BEHIND = Pattern.compile("(?i)(.{2,80}) (ministry|department)");

  /// The ministry's other names. Of several words before it, the first may be a country or a
  /// demonym: `Kenyan health ministry`.
  List<String> forms() {
    var forms = new ArrayList<String>();
    Matcher of = OF.matcher(text);
    if (of.matches()) {
      forms.add(of.group(2) + " " + of.group(1));
    }
    Matcher behind = BEHIND.matcher(text);
    if (behind.matches()) {
      String kind = behind.group(2).toLowerCase(Locale.ROOT);
      String subject = behind.group(1);
      forms.add(kind + " of " + subject);
      int space = subject.indexOf(' ');
      if (space > 0) {
        forms.add(subject.substring(space + 1) + " " + kind);
        forms.add(kind + " of " + subject.substring(space + 1));
      }
    }
    return forms;
  }
}
