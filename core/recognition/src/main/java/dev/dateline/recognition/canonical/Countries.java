package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Demonyms;
import dev.dateline.recognition.lexicon.Governments;
import dev.dateline.recognition.lexicon.Statecraft;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Adds the country that a name implies: `Russian` implies Russia, and so does `Moscow` if it acts
/// as a government. `The Kremlin` always does.
final class Countries implements Resolution {
  private static final Pattern MADE =
      Pattern.compile("(?:[Pp]ro|[Aa]nti)-.*|.*-(?<participle>\\p{Ll}+)");

  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    return references.stream().map(reference -> withCountry(tagged, reference)).toList();
  }

  private static Reference withCountry(TaggedText tagged, Reference reference) {
    return switch (reference.type()) {
      case PERSON -> reference;
      case MISC -> Demonyms.country(reference.name()).map(reference::of).orElse(reference);
      case LOCATION, ORGANIZATION ->
          government(tagged, reference)
              .or(() -> Governments.ofSeat(reference.name()).map(reference::of))
              .orElse(reference);
    };
  }

  /// The reference, if it is to a capital that means its government. It remains a place.
  private static Optional<Reference> government(TaggedText tagged, Reference reference) {
    return Governments.ofCapital(reference.name())
        .filter(country -> isGovernment(tagged, reference))
        .map(country -> reference.meaning(reference.name(), EntityType.LOCATION).of(country));
  }

  private static boolean isGovernment(TaggedText tagged, Reference reference) {
    var written = reference.written();
    return tagged.words(written).getLast().word().contains("-")
        ? isMadeByAGovernment(tagged.words(written).getLast().word())
        : GovernmentUse.of(tagged, written);
  }

  /// `Moscow-backed` and `pro-Moscow`, but not `Moscow-based`.
  private static boolean isMadeByAGovernment(String adjective) {
    var made = MADE.matcher(adjective);
    return made.matches()
        && (made.group("participle") == null || Statecraft.makes(made.group("participle")));
  }
}
