package dev.dateline.documents.html.story;

/// The shape of a text's words, independent of its language.
///
/// @param words how many words there are; two characters of Chinese, Japanese or Korean count as
///   one
/// @param lowercaseWords how many words start with a small letter; half of those in scripts that do
///   not distinguish case
record TextShape(
    int letters,
    int capitals,
    int digits,
    int words,
    int lowercaseWords,
    int commas,
    int sentences,
    boolean closed) {
  private static final String COMMAS = ",、，،؛";
  private static final String STOPS = ".!?…。！？｡।؟۔";
  private static final String WIDE_STOPS = "。！？｡";
  private static final String QUOTES = "\"'”’»“)]」』）】》";

  static TextShape of(String text) {
    var counter = new Counter();
    for (int i = 0; i < text.length(); i++) {
      counter.count(text.charAt(i));
    }
    return new TextShape(
        counter.letters,
        counter.capitals,
        counter.digits,
        counter.words + counter.wide / 2,
        counter.lowercaseWords + (counter.caselessWords + counter.wide / 2) / 2,
        counter.commas,
        counter.sentences,
        isClosed(text));
  }

  /// Whether a sentence ends where the text does.
  private static boolean isClosed(String text) {
    int end = text.length() - 1;
    while (end > 0 && QUOTES.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    char last = text.charAt(end);
    return STOPS.indexOf(last) >= 0 || last == ':' || end < text.length() - 1;
  }

  private static final class Counter {
    private int letters;
    private int capitals;
    private int digits;
    private int words;
    private int lowercaseWords;
    private int caselessWords;
    private int wide;
    private int commas;
    private int sentences;
    private char previous = ' ';

    void count(char letter) {
      boolean opens = previous == ' ' && letter != ' ';
      words += opens ? 1 : 0;
      lowercaseWords += opens && Character.isLowerCase(letter) ? 1 : 0;
      caselessWords += opens && Character.getType(letter) == Character.OTHER_LETTER ? 1 : 0;
      wide += TextLength.isWide(letter) ? 1 : 0;
      letters += Character.isLetter(letter) ? 1 : 0;
      capitals += Character.isUpperCase(letter) ? 1 : 0;
      digits += Character.isDigit(letter) ? 1 : 0;
      commas += COMMAS.indexOf(letter) >= 0 ? 1 : 0;
      boolean stop = letter == ' ' && STOPS.indexOf(previous) >= 0;
      sentences += stop || WIDE_STOPS.indexOf(letter) >= 0 ? 1 : 0;
      previous = letter;
    }
  }
}
