package dev.dateline.articles.patterns;

import java.util.Set;
import java.util.regex.Pattern;

/// A pattern of a class.
///
/// @param place the class, and the field or the method
/// @param pattern the pattern itself
/// @param uses how the class uses it
public record UsedPattern(String place, Pattern pattern, Set<Use> uses) {
  public UsedPattern {
    uses = Set.copyOf(uses);
  }

  @Override
  public String toString() {
    return place + " " + pattern;
  }
}
