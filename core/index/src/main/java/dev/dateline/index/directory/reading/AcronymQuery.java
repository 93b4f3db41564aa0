package dev.dateline.index.directory.reading;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.Acronym;
import dev.dateline.articles.names.CountryNames;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A query that may be an acronym. It then means the organization or country that it abbreviates
/// rather than people who have it as a name: `UN` means the United Nations, not Kim Jong Un.
///
/// @param text the query as the user typed it
record AcronymQuery(String text) {
  private static final Pattern LIKE_A_SURNAME = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final Set<EntityType> PEOPLE = Set.of(EntityType.PERSON);

  /// Whether this abbreviates `candidate`, which is not a person.
  boolean abbreviatesThing(Candidate candidate) {
    return !LIKE_A_SURNAME.matcher(text).matches()
        && !candidate.types().equals(PEOPLE)
        && abbreviates(candidate.name());
  }

  /// Whether `candidate` is a person and this is part of the name rather than its initials.
  boolean isPartOfPersonName(Candidate candidate) {
    return candidate.types().equals(PEOPLE) && !abbreviates(candidate.name());
  }

  /// Whether this abbreviates `name`.
  boolean abbreviates(String name) {
    String letters = text.replace(".", "").toUpperCase(Locale.ROOT);
    return letters.length() > 1
        && (Acronym.initials(name).equals(letters)
            || CountryNames.abbreviated(text).contains(name));
  }
}
