package dev.dateline.lookup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A request and its answer as lines of `recorded-answers.txt`.
///
/// The first line has the method, the path with the query, and, if there is one, a header (`accept:
/// text/csv`) or a body, which is JSON if it begins with a bracket, and a CSV table otherwise, with
/// `\n` between its rows. The second has the status, the read units and the headers. The rest is
/// the body, or the digest of one that is not text. The wording of problems is left out, because it
/// may be improved.
///
/// @param request the first line, without its mark
/// @param answer the other lines
record RecordedExchange(String request, String answer) {
  private static final String MARK = ">>> ";
  private static final Pattern START = Pattern.compile("^" + MARK, Pattern.MULTILINE);
  private static final Pattern WORDING =
      Pattern.compile("\"(title|detail)\":\"(?:[^\"\\\\]|\\\\.)*+\"");
  private static final Pattern HEADER = Pattern.compile("[a-z-]++: .*+");

  /// The exchanges of a recording.
  static List<RecordedExchange> read(String recording) {
    return Stream.of(START.split(recording.strip()))
        .filter(block -> !block.isBlank())
        .map(RecordedExchange::of)
        .toList();
  }

  private static RecordedExchange of(String block) {
    int end = block.indexOf('\n');
    return end < 0
        ? new RecordedExchange(block.strip(), "")
        : new RecordedExchange(block.substring(0, end).strip(), block.substring(end + 1).strip());
  }

  /// The same request with the answer of today.
  RecordedExchange repeat(Caller caller) {
    String[] words = request.split(" ", 3);
    String rest = words.length > 2 ? words[2] : "";
    var answer =
        HEADER.matcher(rest).matches()
            ? caller.call(words[0], words[1], header(rest))
            : caller.call(words[0], words[1], contentType(rest), rest.replace("\\n", "\n"));
    double units = caller.logged().get("ReadUnits").asDouble();
    return new RecordedExchange(request, (head(answer, units) + '\n' + body(answer)).strip());
  }

  /// The lines of this exchange in a recording.
  String text() {
    return MARK + request + '\n' + answer + "\n";
  }

  private static Map<String, String> header(String line) {
    String[] parts = line.split(": ", 2);
    return Map.of(parts[0], parts[1]);
  }

  private static Map<String, String> contentType(String body) {
    if (body.isEmpty()) {
      return Map.of();
    }
    boolean json = body.startsWith("{") || body.startsWith("[");
    return Map.of("content-type", json ? "application/json" : "text/csv");
  }

  private static String head(Caller.Answer answer, double units) {
    var headers = new TreeMap<String, String>();
    answer
        .envelope()
        .get("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asString()));
    return answer.status() + " " + units + " units " + headers;
  }

  private static String body(Caller.Answer answer) {
    if (answer.isBinary()) {
      return "sha256 " + sha256(answer.bytes());
    }
    String text = answer.text().replace("\r\n", "\n");
    return answer.status() < 400 ? text : WORDING.matcher(text).replaceAll("\"$1\":\"…\"");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
