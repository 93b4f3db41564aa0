package dev.dateline.local.recognize;

import dev.dateline.recognition.MultilingualRecognizer;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Recognizes names in JSON lines: reads `{"id","text","language"}` and writes
/// `{"id","entities":[{"start","end","type","name","canonical"}]}`, one object per line, in UTF-8.
/// The language is an ISO 639 code, and may be left out for English.
public final class RecognizeLines {
  private final MultilingualRecognizer recognizer;
  private final List<String> languages;

  /// Uses `recognizer` to find the names.
  public RecognizeLines(MultilingualRecognizer recognizer) {
    this.recognizer = recognizer;
    this.languages = recognizer.languages();
  }

  /// Processes standard input. Malformed lines are reported on standard error by line number and
  /// make the command exit with status 1.
  public static void main(String[] arguments) throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
    try (Writer out =
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)) {
      boolean allWellFormed =
          new RecognizeLines(MultilingualRecognizer.load()).run(in, out, System.err);
      out.flush();
      System.exit(allWellFormed ? 0 : 1);
    }
  }

  /// Processes the lines of `in` and writes the results to `out`.
  ///
  /// @param errors receives a message for each malformed line
  /// @return whether all lines were well-formed
  public boolean run(BufferedReader in, Writer out, PrintStream errors) throws IOException {
    boolean allWellFormed = true;
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        allWellFormed &= process(number, line, out, errors);
      }
    }
    return allWellFormed;
  }

  private boolean process(int number, String line, Writer out, PrintStream errors)
      throws IOException {
    return switch (TextLine.parse(line)) {
      case TextLine.Text unread when !languages.contains(unread.language()) ->
          reported(number, unsupported(unread.language()), errors);
      case TextLine.Text(String id, String text, String language) -> {
        out.write(EntitiesLine.of(id, text, recognizer.references(text, language)));
        out.write('\n');
        out.flush();
        yield true;
      }
      case TextLine.Malformed(String problem) -> reported(number, problem, errors);
    };
  }

  private String unsupported(String language) {
    return "there are no models for \"%s\", but for %s"
        .formatted(language, String.join(", ", languages));
  }

  private static boolean reported(int number, String problem, PrintStream errors) {
    errors.println("line " + number + ": " + problem);
    return false;
  }
}
