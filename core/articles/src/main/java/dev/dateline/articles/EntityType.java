package dev.dateline.articles;

import java.util.Arrays;
import java.util.Optional;

/// The type of an entity: the four classes of the CoNLL-2003 shared task.
public enum EntityType implements Coded {
  PERSON("P", "person"),
  ORGANIZATION("O", "organization"),
  LOCATION("L", "location"),
  /// Nationalities, events, works, products and anything else with a proper name.
  MISC("M", "misc");

  private final String letter;
  private final String code;

  EntityType(String letter, String code) {
    this.letter = letter;
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// The type in a single letter, as postings and articles store it. The directory stores
  /// [#storedCode()], which is also CoNLL's label: it is part of the directory's sort keys, so a
  /// shorter form would store every line a second time.
  public String letter() {
    return letter;
  }

  /// The type with this [#letter()]; [#MISC] if this release does not know it.
  public static EntityType ofLetter(String letter) {
    return Arrays.stream(values())
        .filter(type -> type.letter.equals(letter))
        .findFirst()
        .orElse(MISC);
  }

  /// The type of a label in CoreNLP's answers, CoNLL's data and the lists of words.
  ///
  /// @param label a [#storedCode()], such as `PERSON`
  /// @throws IllegalArgumentException if there is no such type
  public static EntityType ofLabel(String label) {
    return ofStoredCode(label)
        .orElseThrow(() -> new IllegalArgumentException("no type of entity: " + label));
  }

  /// The type with this [#storedCode()]; empty if there is none.
  public static Optional<EntityType> ofStoredCode(String storedCode) {
    return Coded.ofStoredCode(values(), storedCode);
  }
}
