package dev.dateline.recognition.lexicon;

import java.util.Locale;
import java.util.Set;

/// Words that open sentences and begin no name.
public final class FunctionWords {
  private static final Set<String> WORDS =
      Set.of(
          ("about above after afterwards again against all almost along already also although"
               + " always amid among and any are as at because before behind below besides between"
               + " both but by can could despite did do does during each earlier either even every"
               + " except few finally following for from had has have he hence her here his how"
               + " however if in indeed inside instead into is it its just last late later least"
               + " like many may maybe meanwhile might more most much must my neither never"
               + " nevertheless next no nobody nor not nothing now of off on once only or other"
               + " otherwise our outside over people perhaps previously rather says said separately"
               + " several she should since so some soon still such than that their then there"
               + " these they this those though through throughout thus to today together too"
               + " toward towards under unless unlike until upon us was we were what when where"
               + " whether which while who whom whose why will with within without would yes"
               + " yesterday yet you your according asked called")
              .split(" "));

  private FunctionWords() {}

  /// Whether `word`, in whatever case, is one.
  public static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
