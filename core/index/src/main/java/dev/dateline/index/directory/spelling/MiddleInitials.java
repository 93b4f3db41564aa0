package dev.dateline.index.directory.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The initials between a person's given name and surname: `J.` in `Donald J. Trump`. A name that
/// begins with an initial has none: in `R. K. Narayan`, all initials stand for given names.
///
/// @param letters the initials in lower case, without spaces and full stops; empty if there are
///   none
/// @param rest the name without them
public record MiddleInitials(String letters, String rest) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern INITIALS = Pattern.compile("\\p{L}|(?:\\p{L}\\.){1,4}\\p{L}?");

  /// The initials of `name`.
  public static MiddleInitials of(String name) {
    List<String> words = List.of(SPACE.split(name.strip(), -1));
    if (words.size() < 3 || isInitials(words.getFirst())) {
      return new MiddleInitials("", name);
    }
    var letters = new StringBuilder();
    var rest = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && i < words.size() - 1 && isInitials(words.get(i))) {
        letters.append(FoldedName.of(words.get(i)));
      } else {
        rest.add(words.get(i));
      }
    }
    return new MiddleInitials(letters.toString(), String.join(" ", rest));
  }

  private static boolean isInitials(String word) {
    return INITIALS.matcher(word).matches();
  }

  /// Whether a person may have both these initials and `others`: they are equal, or omitted.
  boolean agreeWith(MiddleInitials others) {
    return letters.isEmpty() || others.letters.isEmpty() || letters.equals(others.letters);
  }
}
