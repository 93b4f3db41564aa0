package dev.dateline.documents.rtf;

import dev.dateline.documents.encoding.CodePages;
import dev.dateline.documents.rtf.RtfGroup.Target;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Extracts the text of an RTF file, without hidden and deleted text, headers, footers, notes, and
/// data for programs.
final class RtfText {
  private static final int DEEPEST = 500;

  private final Deque<RtfGroup> outer = new ArrayDeque<>();
  private final Map<Target, StringBuilder> texts = new EnumMap<>(Target.class);
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private Charset charset = CodePages.ofNumber(1252);
  private RtfGroup group = RtfGroup.OUTERMOST;
  private int skip;

  private RtfText() {}

  /// The text of `rtf`; empty if its groups are nested too deep.
  static Optional<RtfText> of(byte[] rtf) {
    var text = new RtfText();
    var tokens = new RtfTokens(rtf);
    while (tokens.hasNext() && text.outer.size() <= DEEPEST) {
      text.take(tokens.next());
    }
    text.flush();
    return text.outer.size() > DEEPEST ? Optional.empty() : Optional.of(text);
  }

  String body() {
    return text(Target.BODY);
  }

  String title() {
    return text(Target.TITLE);
  }

  String author() {
    return text(Target.AUTHOR);
  }

  private String text(Target target) {
    return texts.getOrDefault(target, new StringBuilder()).toString();
  }

  private void take(RtfToken token) {
    switch (token) {
      case RtfToken.Open _ -> {
        flush();
        skip = 0;
        outer.push(group);
      }
      case RtfToken.Close _ -> {
        flush();
        skip = 0;
        group = outer.isEmpty() ? group : outer.pop();
      }
      case RtfToken.Text(var value) -> take(value);
      case RtfToken.Control control -> take(control);
    }
  }

  private void take(byte value) {
    if (skip > 0) {
      skip--;
    } else {
      pending.write(value);
    }
  }

  private void take(RtfToken.Control control) {
    flush();
    if (skip > 0 && !control.hasNumber()) {
      skip--;
      return;
    }
    Optional<String> symbol = RtfWords.symbol(control.name());
    if (symbol.isPresent()) {
      append(symbol.get());
    } else {
      RtfWords.target(control.name()).ifPresent(this::redirect);
      change(control);
    }
  }

  /// Changes the destination, unless the current one is left out.
  private void redirect(Target target) {
    boolean isWithinInfo = group.target() == Target.INFO;
    boolean isOfInfo = target == Target.TITLE || target == Target.AUTHOR;
    if (isOfInfo ? isWithinInfo : group.target() != Target.NOWHERE) {
      group = group.into(target);
    }
  }

  private void change(RtfToken.Control control) {
    int number = control.number();
    boolean isOn = !control.hasNumber() || number != 0;
    switch (control.name()) {
      case "u" -> unicode(number);
      case "uc" -> group = group.skipping(Math.clamp(number, 0, 100));
      case "ansicpg" -> charset = CodePages.ofNumber(number);
      case "mac" -> charset = CodePages.ofNumber(10000);
      case "pc" -> charset = CodePages.ofNumber(437);
      case "pca" -> charset = CodePages.ofNumber(850);
      case "f" -> group = group.withFont(number);
      case "fcharset" -> fonts.put(group.font(), CodePages.ofFont(number, charset));
      case "v", "deleted" -> group = group.hidden(isOn);
      case "plain" -> group = group.hidden(false);
      default -> {}
    }
  }

  private void unicode(int number) {
    append(String.valueOf((char) number));
    skip = group.unicodeSkip();
  }

  private void flush() {
    if (pending.size() > 0) {
      append(pending.toString(fonts.getOrDefault(group.font(), charset)));
      pending.reset();
    }
  }

  private void append(String words) {
    if (!group.isHidden() && group.target() != Target.NOWHERE && group.target() != Target.FONTS) {
      texts.computeIfAbsent(group.target(), _ -> new StringBuilder()).append(words);
    }
  }
}
