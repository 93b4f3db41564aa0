package dev.dateline.local.recognize;

import dev.dateline.recognition.CoreNlpRecognizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Reads JSON lines `{"id","text"}` from the standard input and answers each on the standard
/// output; see [RecognizedLine].
public final class RecognizeCommand {
  private RecognizeCommand() {}

  /// Takes no argument. Ends with status 1 at the first line that is malformed.
  public static void main(String[] arguments) throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var recognized = new RecognizedLine(CoreNlpRecognizer.load());
    int number = 0;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      try {
        answer(recognized, line, out);
      } catch (RecognizedLine.MalformedLine e) {
        out.flush();
        System.err.println("Line " + number + ": " + e.getMessage());
        System.exit(1);
      }
    }
    out.flush();
  }

  private static void answer(RecognizedLine recognized, String line, PrintStream out) {
    if (!line.isBlank()) {
      out.print(recognized.of(line) + "\n");
    }
  }
}
