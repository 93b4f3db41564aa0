package dev.dateline.articles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A constant with a code by which it is stored and sent.
///
/// The code is written out instead of being derived from the constant's name in Java: so the
/// constant can be renamed, and neither tables nor answers change.
public interface Coded {
  /// The code in answers, parameters and logs: lower case with hyphens, such as `object-metadata`.
  /// It may never change.
  String code();

  /// The code in tables, fingerprints and cursors: upper case with underscores, such as
  /// `OBJECT_METADATA`.
  default String storedCode() {
    return code().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /// The one of `constants` with this [#code()]; empty if there is none.
  static <C extends Coded> Optional<C> ofCode(C[] constants, String code) {
    return Arrays.stream(constants).filter(constant -> constant.code().equals(code)).findFirst();
  }

  /// The one of `constants` with this [#storedCode()]; empty if there is none, as when a newer
  /// release stored it.
  static <C extends Coded> Optional<C> ofStoredCode(C[] constants, String storedCode) {
    return Arrays.stream(constants)
        .filter(constant -> constant.storedCode().equals(storedCode))
        .findFirst();
  }
}
