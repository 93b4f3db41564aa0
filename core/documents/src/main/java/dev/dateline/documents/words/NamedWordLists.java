package dev.dateline.documents.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Named lists of words, read from a [PropertyFile].
///
/// @param lists the words of each list, by the list's name
public record NamedWordLists(Map<String, Set<String>> lists) {
  public NamedWordLists {
    lists = Map.copyOf(lists);
  }

  /// The lists in `file`, which is in the same package as `neighbor`; words are separated by white
  /// space.
  public static NamedWordLists of(Class<?> neighbor, String file) {
    var lists = new HashMap<String, Set<String>>();
    PropertyFile.read(neighbor, file)
        .forEach((name, words) -> lists.put(name.toString(), words(words.toString())));
    return new NamedWordLists(lists);
  }

  /// The words of a list; none if there is no list of that name.
  public Set<String> of(String list) {
    return lists.getOrDefault(list, Set.of());
  }

  /// Whether a list has `word`.
  public boolean has(String list, String word) {
    return of(list).contains(word);
  }

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.strip().split("\\s+", -1)));
  }
}
