package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Restores the case of a dateline's place: `MOSCOW, July 14` means Moscow.
final class DatelinePlaces implements Resolution {
  private static final Pattern CAPITALS =
      Pattern.compile("(?=.{4})\\p{Lu}{2,}+(?:[ -]\\p{Lu}{2,}+)*+");
  private static final Pattern PARTICLE =
      Pattern.compile("(?<=[ -])(?:Au|Da|De|Del|Di|Do|Du|En|Es|La|Le|Les|Sur)(?=[ -])");
  private static final Pattern TAIL = Pattern.compile("(?<=\\p{Lu})\\p{Lu}+");

  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    return references.stream()
        .map(reference -> isDateline(tagged, reference) ? recased(reference) : reference)
        .toList();
  }

  /// Acronyms elsewhere in a sentence keep their case: `UKMTO`.
  private static boolean isDateline(TaggedText tagged, Reference reference) {
    int start = reference.written().start();
    int opening = tagged.sentenceOf(reference.written().span()).span().start();
    return reference.type() == EntityType.LOCATION
        && CAPITALS.matcher(reference.name()).matches()
        && Gazetteer.find(reference.name()).isEmpty()
        && (start == opening || tagged.text().charAt(start - 1) == '/');
  }

  private static Reference recased(Reference reference) {
    return reference.named(recase(reference.name()));
  }

  private static String recase(String name) {
    String capitalized =
        TAIL.matcher(name).replaceAll(tail -> tail.group().toLowerCase(Locale.ROOT));
    return PARTICLE.matcher(capitalized).replaceAll(each -> each.group().toLowerCase(Locale.ROOT));
  }
}
