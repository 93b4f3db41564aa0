package dev.dateline.documents;

import static dev.dateline.documents.archive.Archives.utf8;

import dev.dateline.articles.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/// A file that is rejected, and what it becomes if its remedy is followed.
///
/// @param remedy part of the remedy
/// @param mendedName the name of the mended file
/// @param mended null if there is nothing to mend
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record BadFile(
    String name,
    byte[] bytes,
    Reason reason,
    String remedy,
    String mendedName,
    byte @Nullable [] mended) {
  /// A file that holds no article, whatever is done to it.
  static BadFile without(String name, byte[] bytes, Reason reason) {
    return new BadFile(name, bytes, reason, "Leave it out", name, null);
  }

  static BadFile without(String name, String text, Reason reason) {
    return without(name, utf8(text), reason);
  }

  /// A file that a remedy mends.
  static BadFile of(String name, byte[] bytes, Reason reason, String remedy, byte[] mended) {
    return new BadFile(name, bytes, reason, remedy, name, mended);
  }

  static BadFile of(String name, String text, Reason reason, String remedy, String mended) {
    return of(name, utf8(text), reason, remedy, utf8(mended));
  }

  /// This file, mended under another name.
  BadFile as(String otherName) {
    return new BadFile(name, bytes, reason, remedy, otherName, mended);
  }

  @Override
  public String toString() {
    return name;
  }
}
