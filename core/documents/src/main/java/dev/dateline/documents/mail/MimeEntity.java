package dev.dateline.documents.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An e-mail or a part of one.
sealed interface MimeEntity {
  /// Plain text or HTML.
  ///
  /// @param isAttached whether it is an attachment
  /// @param charset the encoding it declares, or null
  /// @param flow how its lines are broken
  /// @param bytes its content, with the transfer encoding undone
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Text(
      boolean isHtml, boolean isAttached, @Nullable String charset, TextFlow flow, byte[] bytes)
      implements MimeEntity {}

  /// Several entities.
  ///
  /// @param isAlternative whether they are the same content in different formats
  record Multipart(boolean isAlternative, List<MimeEntity> parts) implements MimeEntity {}

  /// An attached e-mail.
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Message(byte[] bytes) implements MimeEntity {}

  /// Anything else, such as a picture.
  ///
  /// @param name its file name, or else its media type
  record Other(String name) implements MimeEntity {}
}
