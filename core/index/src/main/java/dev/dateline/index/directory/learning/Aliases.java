package dev.dateline.index.directory.learning;

import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Span;
import dev.dateline.articles.names.LegalForms;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.spelling.Surnames;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds the aliases of a name in an article.
final class Aliases {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\A[\"'”’]{0,2} ?\\(\\s?[\"'“‘]?(\\p{Lu}[\\p{Lu}\\p{Ll}&.-]{1,11})[\"'”’]?\\s?\\)");
  private static final int LOOK_AHEAD = 24;

  private Aliases() {}

  /// The aliases of `entity` in `text`: the text of its mentions, an acronym in brackets after one
  /// of them, and what may be a person's surname or a company's name without its legal form.
  static Set<String> of(Entity entity, String text) {
    var aliases = new TreeSet<String>();
    for (var mention : entity.mentions()) {
      aliases.add(line(mention.span().in(text)));
      acronym(entity, mention.span(), text).ifPresent(aliases::add);
    }
    if (entity.type() == EntityType.PERSON) {
      aliases.addAll(Surnames.of(entity.name()));
    }
    if (entity.type() == EntityType.ORGANIZATION) {
      aliases.addAll(withoutLegalForm(entity.name()));
    }
    var name = FoldedName.of(entity.name());
    aliases.removeIf(alias -> isUnusable(FoldedName.of(alias), name));
    return aliases;
  }

  /// The name without a legal form that recognition has left. One word alone may be a common one:
  /// `News Corp` is not `News`.
  private static Set<String> withoutLegalForm(String name) {
    String stem = LegalForms.ALL.removedFrom(name);
    return stem.contains(" ") || name.endsWith(" Corporation") ? Set.of(stem) : Set.of();
  }

  private static boolean isUnusable(FoldedName alias, FoldedName name) {
    return !alias.fits() || alias.equals(name) || alias.value().codePoints().count() < 2;
  }

  private static Optional<String> acronym(Entity entity, Span mention, String text) {
    int end = Math.min(text.length(), mention.end() + LOOK_AHEAD);
    var brackets = BRACKETED.matcher(text.substring(mention.end(), end));
    return brackets.find()
        ? Optional.of(brackets.group(1)).filter(each -> abbreviates(each, entity.name()))
        : Optional.empty();
  }

  /// Whether `acronym` has at least two capitals, and words of `name` begin with them in that
  /// order.
  private static boolean abbreviates(String acronym, String name) {
    var capitals = acronym.replaceAll("[^\\p{Lu}]", "");
    int matched = 0;
    for (String word : SPACE.split(name, -1)) {
      if (matched < capitals.length()
          && word.startsWith(capitals.substring(matched, matched + 1))) {
        matched++;
      }
    }
    return matched >= 2 && matched == capitals.length();
  }

  private static String line(String surface) {
    return SPACE.matcher(surface).replaceAll(" ").strip();
  }
}
