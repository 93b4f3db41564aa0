package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Agencies write the place of a dateline in capitals: `MOSCOW, July 14` is Moscow.
final class Datelines implements Resolution {
  private static final Pattern CAPITALS =
      Pattern.compile("(?=.{4})\\p{Lu}{2,}(?:[ -]\\p{Lu}{2,})*");
  private static final Pattern TAIL = Pattern.compile("(?<=\\p{Lu})\\p{Lu}+");

  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    return references.stream().map(Datelines::inSmallLetters).toList();
  }

  private static Reference inSmallLetters(Reference reference) {
    boolean isDateline =
        reference.type() == EntityType.LOCATION
            && CAPITALS.matcher(reference.name()).matches()
            && Gazetteer.find(reference.name()).isEmpty();
    return isDateline ? reference.named(small(reference.name())) : reference;
  }

  private static String small(String name) {
    return TAIL.matcher(name).replaceAll(tail -> tail.group().toLowerCase(Locale.ROOT));
  }
}
