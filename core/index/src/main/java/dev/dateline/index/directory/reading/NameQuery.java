package dev.dateline.index.directory.reading;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.LegalForms;
import dev.dateline.index.directory.spelling.NameKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A name in a query.
///
/// @param text as the user typed it
/// @param name without quotes
/// @param verbatim whether it was in quotes
/// @param types the types that the name may have; empty for any
public record NameQuery(String text, String name, boolean verbatim, Set<EntityType> types) {
  private static final Set<EntityType> ORGANIZATIONS = Set.of(EntityType.ORGANIZATION);
  private static final int SHORTEST = 4;
  private static final Pattern ARTICLE = Pattern.compile("^(?i:the)\\s+");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019](?i:s)?$");

  /// A form of the name, and the types that a name of this form may have; empty for any.
  record TypedForm(String name, Set<EntityType> types) {
    /// Whether it may be a person's name.
    boolean mayBePerson() {
      return types.isEmpty() || types.contains(EntityType.PERSON);
    }
  }

  /// The query `text`, without the quotes that make it verbatim.
  ///
  /// @param types the types that the name may have; empty for any
  public static NameQuery of(String text, Set<EntityType> types) {
    String stripped = text.strip();
    boolean quoted = stripped.length() > 2 && stripped.startsWith("\"") && stripped.endsWith("\"");
    String name = quoted ? stripped.substring(1, stripped.length() - 1).strip() : stripped;
    return new NameQuery(text, name, quoted, types);
  }

  /// Those of [#forms] that may be a person's name.
  List<TypedForm> formsOfPeople() {
    return forms().stream().filter(TypedForm::mayBePerson).toList();
  }

  /// The forms to look up in turn until the directory knows one: the name itself, then without a
  /// leading article and a possessive ending, then without a company's legal form, then as a
  /// ministry, or as a body or place without its country, then the names that a person called by
  /// title or surname first may have. None for a name in quotes.
  Set<TypedForm> forms() {
    var forms = new LinkedHashSet<TypedForm>();
    if (verbatim) {
      return forms;
    }
    forms.add(new TypedForm(name, types));
    String bare = ARTICLE.matcher(POSSESSIVE.matcher(name).replaceFirst("")).replaceFirst("");
    if (!bare.isEmpty()) {
      forms.add(new TypedForm(bare, types));
    }
    String company = LegalForms.ALL.removedFrom(bare);
    if (mayBe(EntityType.ORGANIZATION) && !company.equals(bare)) {
      forms.add(new TypedForm(company, ORGANIZATIONS));
    }
    otherForms(bare)
        .filter(form -> form.types().stream().anyMatch(this::mayBe))
        .forEach(forms::add);
    if (mayBePerson()) {
      PersonQuery.of(bare)
          .forms()
          .forEach(form -> forms.add(new TypedForm(form, PersonQuery.TYPES)));
    }
    return forms;
  }

  /// The forms that a place, a body or a ministry called `bare` may have.
  private static Stream<TypedForm> otherForms(String bare) {
    var placed = new PlacedQuery(bare).forms();
    var names =
        Stream.concat(Stream.of(bare), placed.stream().map(TypedForm::name)).distinct().toList();
    var ministries =
        names.stream()
            .flatMap(name -> new MinistryQuery(name).forms().stream())
            .map(form -> new TypedForm(form, ORGANIZATIONS));
    return Stream.of(ministries, placed.stream(), withArticle(bare)).flatMap(Function.identity());
  }

  /// A name of one word with the Arabic article: `al-Shabaab`. An acronym has none.
  private static Stream<TypedForm> withArticle(String name) {
    boolean isOneWord =
        name.length() >= SHORTEST
            && name.chars().allMatch(Character::isLetter)
            && name.chars().anyMatch(Character::isLowerCase);
    return isOneWord ? Stream.of(new TypedForm("al-" + name, ORGANIZATIONS)) : Stream.empty();
  }

  /// Whether the name may be a person's.
  boolean mayBePerson() {
    return mayBe(EntityType.PERSON);
  }

  private boolean mayBe(EntityType type) {
    return types.isEmpty() || types.contains(type);
  }

  NameKey key() {
    return NameKey.of(name);
  }
}
