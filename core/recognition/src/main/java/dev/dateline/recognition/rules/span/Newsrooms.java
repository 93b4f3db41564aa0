package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;

/// Reduces the newsroom that signs a report to its place: `-- Zagreb Newsroom` becomes `Zagreb`.
public final class Newsrooms implements Rule {
  private static final Set<String> ROOMS = Set.of("Newsroom", "Newsdesk", "newsroom", "Bureau");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.map(name -> place(tagged, name));
  }

  private static Name place(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    boolean isRoom =
        name.type() == EntityType.ORGANIZATION
            && words.size() > 1
            && words.size() < 4
            && ROOMS.contains(words.getLast().word())
            && tagged.sentenceOf(name.span()).tokens().getFirst().word().equals("--");
    return isRoom ? name.part(words.subList(0, words.size() - 1)).as(EntityType.LOCATION) : name;
  }
}
