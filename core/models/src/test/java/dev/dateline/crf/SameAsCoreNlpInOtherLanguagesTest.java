package dev.dateline.crf;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// The models of each language label every sentence as CoreNLP does, though their settings differ:
/// case matters in German's clusters, digits do in both, and unknown words have another cluster.
class SameAsCoreNlpInOtherLanguagesTest {
  private static final CoreNlpComparison GERMAN = CoreNlpComparison.of(ModelSet.GERMAN);
  private static final CoreNlpComparison SPANISH = CoreNlpComparison.of(ModelSet.SPANISH);
  private static final CoreNlpComparison FRENCH = CoreNlpComparison.of(ModelSet.FRENCH);

  private static final String GERMAN_TEXT =
      """
      Bundeskanzlerin Angela Merkel traf am Montag in Berlin den französischen Präsidenten .
      Die Deutsche Bank AG in Frankfurt am Main will 1.200 Stellen streichen , sagte Christian Sewing der " Süddeutschen Zeitung " .
      BERLIN ( dpa ) - Der FC Bayern München gewann 2:1 gegen Borussia Dortmund .
      Im Mai 2023 reiste Außenminister Müller-Lüdenscheidt nach Nordrhein-Westfalen , wo Müller-Lüdenscheidt wohnt .
      Der xyzzyblorp von 1848 war der erste .
      """;

  private static final String SPANISH_TEXT =
      """
      El presidente Pedro Sánchez se reunió el lunes en La Moncloa con Emmanuel Macron .
      Telefónica y el Banco de España anunciaron 1.200 despidos en Bogotá , según El País .
      MADRID ( EFE ) .- El Real Madrid ganó 2-1 al Atlético en el Santiago Bernabéu .
      Andrés Manuel López Obrador viajó en mayo de 2023 a Estados Unidos ; López Obrador volvió .
      El xyzzyblorp de 1848 fue el primero .
      """;

  private static final String FRENCH_TEXT =
      """
      Le président Emmanuel Macron a rencontré lundi à Berlin le chancelier Olaf Scholz .
      La Société générale et la Banque de France ont annoncé 1.200 suppressions de postes à Lyon , selon Le Monde .
      PARIS ( AFP ) - Le Paris Saint-Germain a battu 2-1 l' Olympique de Marseille .
      En mai 2023 , Jean-Luc Mélenchon s' est rendu aux États-Unis .
      """;

  @Example
  void inGermanSentences() {
    GERMAN_TEXT.lines().forEach(line -> GERMAN.assertSame(List.of(line.split(" "))));
  }

  @Example
  void inSpanishSentences() {
    SPANISH_TEXT.lines().forEach(line -> SPANISH.assertSame(List.of(line.split(" "))));
  }

  /// Though small weights and the labels of a name's first word are left out.
  @Example
  void inFrenchSentences() {
    FRENCH_TEXT.lines().forEach(line -> FRENCH.assertSame(List.of(line.split(" "))));
  }

  @Property(tries = 200)
  void inAnyOrderOfGermanWords(@ForAll("german") List<String> words) {
    GERMAN.assertSame(words);
  }

  @Property(tries = 200)
  void inAnyOrderOfSpanishWords(@ForAll("spanish") List<String> words) {
    SPANISH.assertSame(words);
  }

  @Provide
  Arbitrary<List<String>> german() {
    return sentences(GERMAN_TEXT);
  }

  @Provide
  Arbitrary<List<String>> spanish() {
    return sentences(SPANISH_TEXT);
  }

  private static Arbitrary<List<String>> sentences(String text) {
    Arbitrary<String> known = Arbitraries.of(List.of(text.strip().split("\\s+")));
    Arbitrary<String> any =
        Arbitraries.strings()
            .withCharRange('A', 'z')
            .withChars("<>|#-.0123456789\u00e9\u00df\u00dc\u0130")
            .ofMinLength(1)
            .ofMaxLength(12);
    return Arbitraries.frequencyOf(Tuple.of(4, known), Tuple.of(1, any))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }
}
