package dev.dateline.documents.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/// Takes an e-mail apart, within bounds.
final class MailParts {
  private static final int DEEPEST = 20;
  private static final MimeConfig BOUNDS =
      MimeConfig.custom()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderLen(1 << 16)
          .setMaxHeaderCount(1000)
          .build();

  private final Map<String, String> headers = new HashMap<>();
  private @Nullable MailPart plain;
  private @Nullable MailPart html;
  private boolean attached;
  private int depth;

  private MailParts() {}

  static MailParts of(byte[] message) throws IOException, MimeException {
    var parts = new MailParts();
    var stream = new MimeTokenStream(BOUNDS);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(message));
    var state = stream.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      parts.take(state, stream);
      state = stream.next();
    }
    return parts;
  }

  /// The message's own header, by name in lower case.
  Map<String, String> headers() {
    return headers;
  }

  /// The part to be read: the first in plain text, else the first in HTML.
  MailPart body() {
    boolean hasPlain = plain != null && plain.bytes().length > 0;
    MailPart first = hasPlain ? plain : html;
    return first == null ? MailPart.NONE : first;
  }

  private void take(EntityState state, MimeTokenStream stream) throws IOException, MimeException {
    switch (state) {
      case T_START_HEADER -> attached = false;
      case T_FIELD -> takeField(stream);
      case T_START_MULTIPART -> enter();
      case T_END_MULTIPART -> depth--;
      case T_BODY -> takeBody(stream);
      default -> {}
    }
  }

  private void enter() throws MimeException {
    depth++;
    if (depth > DEEPEST) {
      throw new MimeException("its parts are nested more than " + DEEPEST + " deep");
    }
  }

  private void takeField(MimeTokenStream stream) {
    String name = stream.getField().getName().toLowerCase(Locale.ROOT);
    String value = stream.getField().getBody().strip();
    if (depth == 0) {
      headers.putIfAbsent(name, value);
    }
    if (name.equals("content-disposition")) {
      attached = value.toLowerCase(Locale.ROOT).startsWith("attachment");
    }
  }

  private void takeBody(MimeTokenStream stream) throws IOException {
    BodyDescriptor body = stream.getBodyDescriptor();
    boolean isHtml = body.getMimeType().equals("text/html");
    if (attached || (!isHtml && !body.getMimeType().equals("text/plain"))) {
      return;
    }
    byte[] bytes = stream.getDecodedInputStream().readAllBytes();
    var part = new MailPart(isHtml, body.getCharset(), bytes);
    if (isHtml && html == null) {
      html = part;
    } else if (!isHtml && plain == null) {
      plain = part;
    }
  }
}
