package dev.dateline.local.recognize;

import dev.dateline.recognition.CoreNlpRecognizer;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Finds names in texts: reads `{"id","text"}` and writes
/// `{"id","entities":[{"start","end","type","name","canonical"}]}`, one object a line, UTF-8.
public final class RecognizeLines {
  private final CoreNlpRecognizer recognizer;

  /// Answers with what `recognizer` finds.
  public RecognizeLines(CoreNlpRecognizer recognizer) {
    this.recognizer = recognizer;
  }

  /// Reads standard input to its end. A line that cannot be read is reported on standard error by
  /// its number, and the command then ends with status 1.
  public static void main(String[] arguments) throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
    try (Writer out =
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)) {
      boolean allRead = new RecognizeLines(CoreNlpRecognizer.load()).run(in, out, System.err);
      out.flush();
      System.exit(allRead ? 0 : 1);
    }
  }

  /// Answers each line of `in` on `out`.
  ///
  /// @param errors is told of each line that cannot be read, by its number
  /// @return whether every line could be read
  public boolean run(BufferedReader in, Writer out, PrintStream errors) throws IOException {
    boolean allRead = true;
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        allRead &= answer(number, line, out, errors);
      }
    }
    return allRead;
  }

  private boolean answer(int number, String line, Writer out, PrintStream errors)
      throws IOException {
    return switch (TextLine.parse(line)) {
      case TextLine.Text(String id, String text) -> {
        out.write(EntitiesLine.of(id, text, recognizer.references(text)));
        out.write('\n');
        out.flush();
        yield true;
      }
      case TextLine.Malformed(String problem) -> {
        errors.println("line " + number + ": " + problem);
        yield false;
      }
    };
  }
}
