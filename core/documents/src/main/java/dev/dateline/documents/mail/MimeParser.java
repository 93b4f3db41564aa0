package dev.dateline.documents.mail;

import dev.dateline.documents.mail.MimeEntity.Multipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// Parses an e-mail into its parts, within bounds on depth and on the size of headers.
final class MimeParser {
  private static final int DEEPEST = 20;
  private static final MimeConfig BOUNDS =
      MimeConfig.custom()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderLen(1 << 16)
          .setMaxHeaderCount(1000)
          .build();

  private static final Pattern MULTIPART =
      Pattern.compile("multipart/(\\w{1,40})", Pattern.CASE_INSENSITIVE);

  private final MimeTokenStream stream = new MimeTokenStream(BOUNDS);
  private final LostBoundary lost;
  private final MailHeader header = new MailHeader();
  private final Deque<OpenMultipart> open = new ArrayDeque<>();
  private final List<MimeEntity> roots = new ArrayList<>();
  private String disposition = "";
  private String type = "";

  private MimeParser(LostBoundary lost) {
    this.lost = lost;
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
  }

  /// An e-mail: its header and its body.
  record Mail(MailHeader header, MimeEntity body) {}

  private record OpenMultipart(String subtype, List<MimeEntity> parts) {}

  static Mail parse(byte[] message) throws IOException, MimeException {
    return parse(new ByteArrayInputStream(message), LostBoundary.FIRST);
  }

  static Mail parse(InputStream message, LostBoundary lost) throws IOException, MimeException {
    var parser = new MimeParser(lost);
    parser.stream.parse(message);
    EntityState state = parser.stream.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      parser.take(state);
      state = parser.stream.next();
    }
    return new Mail(parser.header, new Multipart(false, parser.roots));
  }

  private void take(EntityState state) throws IOException, MimeException {
    switch (state) {
      case T_START_HEADER -> {
        disposition = "";
        type = "";
      }
      case T_FIELD -> takeField();
      case T_START_MULTIPART -> enter();
      case T_END_MULTIPART -> leave();
      case T_PREAMBLE -> takePreamble();
      case T_BODY -> takeBody();
      default -> {}
    }
  }

  private void takeField() {
    var field = stream.getField();
    String name = field.getName().toLowerCase(Locale.ROOT);
    if (open.isEmpty()) {
      header.add(name, field);
    }
    if (name.equals("content-disposition")) {
      disposition = field.getBody().strip();
    } else if (name.equals("content-type")) {
      type = field.getBody().strip();
    }
  }

  private void enter() throws MimeException {
    if (open.size() == DEEPEST) {
      throw new MimeException("its parts are nested more than " + DEEPEST + " deep");
    }
    open.push(new OpenMultipart(stream.getBodyDescriptor().getSubType(), new ArrayList<>()));
  }

  private void leave() {
    var done = open.pop();
    add(new Multipart(done.subtype.equals("alternative"), done.parts));
  }

  /// The text before the first part is ignored, unless no part uses the declared boundary.
  private void takePreamble() throws IOException, MimeException {
    byte[] preamble = stream.getInputStream().readAllBytes();
    lost.recovered(open.getFirst().subtype, preamble).ifPresent(this::add);
  }

  private void takeBody() throws IOException, MimeException {
    var descriptor = stream.getBodyDescriptor();
    byte[] bytes =
        "base64".equalsIgnoreCase(descriptor.getTransferEncoding())
            ? Base64Body.decoded(stream.getInputStream().readAllBytes())
            : stream.getDecodedInputStream().readAllBytes();
    Matcher multipart = MULTIPART.matcher(type);
    var recovered =
        multipart.lookingAt()
            ? lost.recovered(multipart.group(1), bytes)
            : Optional.<MimeEntity>empty();
    add(recovered.orElseGet(() -> MimeBody.of(descriptor, type, disposition, bytes)));
  }

  private void add(MimeEntity entity) {
    (open.isEmpty() ? roots : open.getFirst().parts).add(entity);
  }
}
