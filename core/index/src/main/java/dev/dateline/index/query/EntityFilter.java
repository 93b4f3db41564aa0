package dev.dateline.index.query;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Normalization;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A condition on the entities that an article mentions.
///
/// @param all the article mentions each of these
/// @param any the article mentions at least one of these; empty for no condition
/// @param not the article mentions none of these, of any type
/// @param types the types that `all` and `any` may have in the article; empty for any
public record EntityFilter(
    List<String> all, List<String> any, List<String> not, Set<EntityType> types) {
  /// No condition.
  public static final EntityFilter NONE =
      new EntityFilter(List.of(), List.of(), List.of(), Set.of());

  public EntityFilter {
    all = List.copyOf(all);
    any = List.copyOf(any);
    not = List.copyOf(not);
    types = Set.copyOf(types);
    if (!types.isEmpty() && all.isEmpty() && any.isEmpty()) {
      throw new IllegalArgumentException("a type without an entity to be of it");
    }
  }

  /// Articles that mention each of `names`.
  public static EntityFilter all(String... names) {
    return of(List.of(names), List.of(), List.of());
  }

  /// Articles that name `all`, one of `any` and none of `not`, as entities of any type.
  public static EntityFilter of(List<String> all, List<String> any, List<String> not) {
    return new EntityFilter(all, any, not, NONE.types);
  }

  /// The same names, as entities of one of `others`.
  public EntityFilter withTypes(Set<EntityType> others) {
    return new EntityFilter(all, any, not, others);
  }

  /// All names, each with the types that it may have; none for any.
  public Map<String, Set<EntityType>> typesByName() {
    var typesByName = new LinkedHashMap<String, Set<EntityType>>();
    all.forEach(name -> typesByName.put(name, types));
    any.forEach(name -> typesByName.put(name, types));
    not.forEach(name -> typesByName.putIfAbsent(name, Set.of()));
    return typesByName;
  }

  /// The lines of [ArticleQuery#canonical()] for entities.
  String canonical() {
    return String.join(
        "\n",
        "all " + names(all),
        "any " + names(any),
        "not " + names(not),
        "types " + types.stream().map(EntityType::storedCode).sorted().toList());
  }

  private static String names(List<String> names) {
    return names.stream()
        .map(Normalization::of)
        .distinct()
        .sorted()
        .map(ArticleQuery::quote)
        .collect(Collectors.joining(","));
  }
}
