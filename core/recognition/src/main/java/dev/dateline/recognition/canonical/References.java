package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;

/// Resolves every name in a text to what it means.
public final class References {
  private static final List<Resolution> ORDER =
      List.of(
          new DatelinePlaces(),
          new Acronyms(),
          new KnownAliases(),
          new CompanyStems(),
          new Adjectives(),
          new FormerNames(),
          new People(),
          new Countries());

  private References() {}

  /// The names of `tagged` with their meanings, in the order of the text.
  public static List<Reference> of(TaggedText tagged) {
    List<Reference> references =
        tagged.names().stream().map(name -> asWritten(tagged, name)).toList();
    for (Resolution resolution : ORDER) {
      references = resolution.apply(tagged, references);
    }
    return references;
  }

  /// The same for a language other than English: by acronyms, legal forms and parts of people's
  /// names alone.
  ///
  /// @param genitive the ending of a name in the genitive; empty if the language has none
  public static List<Reference> of(TaggedText tagged, String genitive) {
    List<Reference> references =
        tagged.names().stream().map(name -> asWritten(tagged, name)).toList();
    for (Resolution resolution :
        List.of(
            new DatelinePlaces(),
            new Genitives(genitive),
            new Acronyms(),
            new CompanyStems(),
            new People())) {
      references = resolution.apply(tagged, references);
    }
    return references;
  }

  private static Reference asWritten(TaggedText tagged, Name name) {
    String read = tagged.of(name);
    boolean isKnown = Gazetteer.find(read).isPresent();
    String surface = isKnown ? read : Surface.of(read, name.span().in(tagged.text()));
    String forward = name.type() == EntityType.PERSON ? Surface.forward(surface) : surface;
    return Reference.asWritten(name, tagged.sentenceNumber(name.span()), forward);
  }
}
