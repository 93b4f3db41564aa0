package dev.dateline.recognition.rules.document;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Drops the common noun for an institution, unless the document has the institution's full name:
/// `the Agency` is a name only in a document that also has `National Drug Agency`.
public final class BareInstitutions implements Rule {
  private static final Set<String> BARE = WordLists.of("bare-institution");

  @Override
  public TaggedText apply(TaggedText tagged) {
    Set<String> heads = heads(tagged);
    return tagged.filter(name -> !isBare(tagged, name) || heads.contains(tagged.of(name)));
  }

  private static boolean isBare(TaggedText tagged, Name name) {
    return name.type() != EntityType.PERSON && BARE.contains(tagged.of(name));
  }

  /// The first and last words of longer names.
  private static Set<String> heads(TaggedText tagged) {
    var heads = new HashSet<String>();
    for (Name name : tagged.names()) {
      List<Token> words = tagged.words(name);
      if (words.size() > 1) {
        heads.add(words.getFirst().word());
        heads.add(words.getLast().word());
      }
    }
    return heads;
  }
}
