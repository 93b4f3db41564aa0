package dev.dateline.articles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A constant with an explicit code for storage and the API.
///
/// The code is not derived from the constant's Java name, so renaming the constant changes neither
/// tables nor answers.
public interface Coded {
  /// The code in answers, parameters and logs: lower case with hyphens, such as `object-metadata`.
  /// It must never change.
  String code();

  /// The code in tables, fingerprints and cursors: upper case with underscores, such as
  /// `OBJECT_METADATA`.
  default String storedCode() {
    return code().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /// The constant with this [#code()], if there is one.
  static <C extends Coded> Optional<C> ofCode(C[] constants, String code) {
    return Arrays.stream(constants).filter(constant -> constant.code().equals(code)).findFirst();
  }

  /// The constant with this [#storedCode()]; empty if this release does not know it.
  static <C extends Coded> Optional<C> ofStoredCode(C[] constants, String storedCode) {
    return Arrays.stream(constants)
        .filter(constant -> constant.storedCode().equals(storedCode))
        .findFirst();
  }
}
