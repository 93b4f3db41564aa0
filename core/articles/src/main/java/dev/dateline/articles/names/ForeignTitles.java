package dev.dateline.articles.names;

import java.util.Locale;
import java.util.Set;

/// Titles and offices before a person's name in other languages than English, as people type them
/// in a query: `Bundeskanzler`, `Señora`, `Président`. Some are names as well, so they do not tell
/// where a name begins in a text.
public final class ForeignTitles {
  private static final Set<String> WORDS =
      Set.of(
          """
          herr herrn frau kanzler kanzlerin bundeskanzler bundeskanzlerin altkanzler \
          altkanzlerin prasident prasidentin bundesprasident ministerprasident \
          ministerprasidentin ministerin außenminister außenministerin innenminister \
          innenministerin finanzminister verteidigungsminister burgermeister burgermeisterin \
          konig konigin papst prinz prinzessin kardinal bischof richter richterin familie senor \
          senora senorita sr sra srta don dona presidente presidenta ministro ministra canciller \
          gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada rey reina \
          papa principe princesa obispo cardenal juez jueza doctor doctora familia mme mlle \
          mademoiselle maitre president general prefet ministre chancelier chanceliere senateur senatrice depute deputee \
          maire roi reine pape princesse juge docteur famille signor signora signorina dottor \
          dottoressa professore professoressa avvocato onorevole sindaco sindaca regina \
          cardinale vescovo famiglia senhor senhora doutor doutora governador prefeito prefeita \
          deputado deputada rei rainha meneer mevrouw koning koningin burgemeester prezydent pan \
          pani fru statsminister cumhurbaskanı basbakan президент премьер премьер-министр \
          министр канцлер господин госпожа генерал король королева папа президентка міністр пан \
          пані\
          """
              .split(" ", -1));

  private ForeignTitles() {}

  /// Whether `word` is one, ignoring case and accents, with or without a final full stop.
  public static boolean contains(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return WORDS.contains(Accents.removed(bare.toLowerCase(Locale.ROOT)));
  }
}
