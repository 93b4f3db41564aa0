package dev.dateline.documents.mail;

import org.jspecify.annotations.Nullable;

/// A part of an e-mail that holds text.
///
/// @param isHtml whether it is HTML, not plain text
/// @param charset the encoding it declares, or null
/// @param bytes its content, with the transfer encoding taken off
@SuppressWarnings("ArrayRecordComponent") // Compared by no one.
record MailPart(boolean isHtml, @Nullable String charset, byte[] bytes) {
  static final MailPart NONE = new MailPart(false, null, new byte[0]);
}
