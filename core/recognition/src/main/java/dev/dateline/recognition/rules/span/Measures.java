package dev.dateline.recognition.rules.span;

import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.Arrays;
import java.util.Set;

/// Days, months, hours, offices and measures are written with capitals and name nothing: `1657
/// GMT`, `Dec 3`, `the CEO`, `GDP`.
public final class Measures implements Rule {
  private static final Set<String> WORDS =
      Set.of(
          ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur"
               + " Thurs Fri Sat Sun January February March April June July August September"
               + " October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec GMT"
               + " UTC EST EDT CET CEST PST PDT BST MSK IST JST CEO CEOs CFO COO CTO PM MP MPs MEP"
               + " MEPs GDP GNP CPI PPI PMI PMIs VAT IPO IPOs ETF ETFs EPS NGO NGOs TV FM DVD DNA"
               + " PCR PPE ICU PDF USB GPS SUV SUVs ATM PC PCs AM Q1 Q2 Q3 Q4 H1 H2 II III IV VI C$"
               + " A$ HK$ NZ$ S$ US$ VII MVP RBI ERA PCT GB KO TKO PTS OT W L T D GF GA News Hello"
               + " Dear Mr Mrs Ms")
              .split(" "));

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.filter(name -> !isMeasure(tagged, name));
  }

  private static boolean isMeasure(TaggedText tagged, Name name) {
    return areMeasures(tagged.of(name)) || areMeasures(name.span().in(tagged.text()));
  }

  private static boolean areMeasures(String words) {
    return Arrays.stream(words.split("[\\s.]+")).allMatch(WORDS::contains);
  }
}
