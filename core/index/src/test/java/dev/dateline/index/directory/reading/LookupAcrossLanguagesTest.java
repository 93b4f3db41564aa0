package dev.dateline.index.directory.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whichever name of a row somebody asks for, the articles of all are found, whatever their
/// language. Names after a bar are only asked for.
class LookupAcrossLanguagesTest extends TaughtNamesFixture {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Germany, Deutschland, Alemania, Allemagne | Германия, Niemcy, Almanya, ドイツ, 德国, ألمانيا",
        "United States, USA, US, Vereinigte Staaten, Vereinigten Staaten, Estados Unidos, EE.UU.,"
            + " EEUU, États-Unis, Etats-Unis | США",
        "United Kingdom, Großbritannien, Vereinigtes Königreich, Vereinigten Königreich, Reino"
            + " Unido, Royaume-Uni",
        "Netherlands, Niederlande, Niederlanden, Países Bajos, Pays-Bas",
        "United Arab Emirates, Vereinigte Arabische Emirate, Vereinigten Arabischen Emiraten,"
            + " Vereinigten Arabischen Emirate, Emiratos Árabes Unidos, Émirats arabes unis",
        "Munich, München, Múnich",
        "Geneva, Genf, Ginebra, Genève",
        "Cologne, Köln, Colonia",
        "The Hague, Den Haag, La Haya, La Haye",
        "Moscow, Moskau, Moscú, Moscou | Москва",
        "Kyiv, Kiew, Kiev | Київ, Киев",
      })
  void aPlace(String row) {
    assertIsOne(row, EntityType.LOCATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vladimir Putin, Wladimir Putin, Vladímir Putin, Vladimir Poutine | Путин, Poutine, Putin",
        "Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Wolodymyr Selenskyj,"
            + " Volodímir Zelenski | Selenskyj, Zelenski, Зеленський",
        "Alexei Navalny, Alexej Nawalny, Alexeï Navalny, Alexéi Navalni | Nawalny, Навальный",
        "Alexander Lukashenko, Alexander Lukaschenko, Alexandre Loukachenko | Loukachenko,"
            + " Лукашенко",
        "Xi Jinping | Xi, Jinping Xi",
      })
  void aPerson(String row) {
    assertIsOne(row, EntityType.PERSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "United Nations, UN, UNO, ONU, Vereinte Nationen, Vereinten Nationen, Naciones Unidas,"
            + " Nations unies | U.N., ООН",
        "European Union, EU, UE, Europäische Union, Europäischen Union, Unión Europea, Union"
            + " européenne",
        "NATO, OTAN | Nato, НАТО",
        "World Health Organization, WHO, OMS, Weltgesundheitsorganisation, Organización Mundial de"
            + " la Salud, Organisation mondiale de la santé",
        "International Monetary Fund, IMF, FMI, IWF, Internationaler Währungsfonds, Internationalen"
            + " Währungsfonds, Fondo Monetario Internacional, Fonds monétaire international",
        "European Central Bank, ECB, EZB, BCE, Europäische Zentralbank, Europäischen Zentralbank,"
            + " Banco Central Europeo, Banque centrale européenne",
        "European Commission, EU-Kommission, Europäische Kommission, Europäischen Kommission,"
            + " Comisión Europea, Commission européenne",
        "European Parliament, Europaparlament, Europäisches Parlament, Europäischen Parlament,"
            + " EU-Parlament, Parlamento Europeo, Parlement européen, Eurocámara",
        "Security Council, U.N. Security Council, UN Security Council, UN-Sicherheitsrat,"
            + " Weltsicherheitsrat, Consejo de Seguridad, Conseil de sécurité",
        "Council of Europe, Europarat, Consejo de Europa, Conseil de l'Europe",
        "Red Cross, Rotes Kreuz, Roten Kreuz, Cruz Roja, Croix-Rouge",
        "Amnesty International, Amnistía Internacional",
        "International Criminal Court, ICC, CPI, IStGH, Internationaler Strafgerichtshof,"
            + " Internationalen Strafgerichtshof, Corte Penal Internacional, Cour pénale"
            + " internationale",
        "European Court of Justice, EuGH, Europäischer Gerichtshof, Europäischen Gerichtshof,"
            + " Tribunal de Justicia de la Unión Europea, Cour de justice de l'Union européenne",
        "International Labour Organization, ILO, OIT, Internationale Arbeitsorganisation,"
            + " Organización Internacional del Trabajo, Organisation internationale du travail",
        "International Organization for Migration, IOM, OIM, Internationale Organisation für"
            + " Migration, Organización Internacional para las Migraciones, Organisation"
            + " internationale pour les migrations",
        "World Bank, Weltbank, Banco Mundial, Banque mondiale",
        "Arab League, Arabische Liga, Arabischen Liga, Liga Árabe, Ligue arabe",
      })
  void anOrganization(String row) {
    assertIsOne(row, EntityType.ORGANIZATION);
  }

  private void assertIsOne(String row, EntityType type) {
    String[] parts = row.split(" \\| ", -1);
    List<String> names = List.of(parts[0].split(", ", -1));
    names.forEach(name -> learn(name, type));
    var asked = Arrays.stream(row.split(", | \\| ", -1)).toList();
    for (String name : asked) {
      assertThat(names(read(name).as())).as(name).containsAll(names);
    }
  }
}
