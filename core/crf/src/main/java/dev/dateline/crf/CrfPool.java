package dev.dateline.crf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Several fields as one: the labels of a sentence score what they score in all of them together.
/// Such a logarithmic opinion pool (Smith, Cohn and Osborne, "Logarithmic Opinion Pools for
/// Conditional Random Fields", ACL 2005) errs less than its members do.
public final class CrfPool {
  /// Where the build puts the fields on the class path.
  public static final String RESOURCE = "/dev/dateline/models/crf-pool";

  /// The models of CoreNLP's that the fields are made of.
  public static final List<String> MODELS =
      List.of("english.all.3class.distsim.crf.ser.gz", "english.conll.4class.distsim.crf.ser.gz");

  private final List<String> labels;
  private final List<PoolMember> members;

  private CrfPool(List<String> labels, List<PoolMember> members) {
    this.labels = labels;
    this.members = members;
  }

  /// Loads the fields from the class path.
  ///
  /// @throws java.io.UncheckedIOException when the class path lacks them
  public static CrfPool load() {
    return of(CrfPoolFile.fromClassPath().load());
  }

  private static CrfPool of(List<LinearChainCrf> fields) {
    List<String> labels =
        Stream.concat(
                Stream.of(FeatureSettings.NONE),
                fields.stream().flatMap(field -> field.settings().labels().stream()))
            .distinct()
            .toList();
    return new CrfPool(labels, fields.stream().map(field -> PoolMember.of(field, labels)).toList());
  }

  /// The likeliest labels of a sentence of these words: kinds of names, or [FeatureSettings#NONE].
  public List<String> labels(List<String> words) {
    int size = labels.size();
    var sum = new Scores(new float[words.size()][size], new float[words.size()][size * size]);
    for (PoolMember member : members) {
      member.add(sum, words.stream().map(member.field()::form).toList());
    }
    return Arrays.stream(Viterbi.labels(sum, labels.indexOf(FeatureSettings.NONE)))
        .mapToObj(labels::get)
        .toList();
  }

  /// Whether `word`, in small letters, is known to be written so.
  public boolean knowsInSmallLetters(String word) {
    return members.getLast().field().knowsInSmallLetters(word);
  }
}
