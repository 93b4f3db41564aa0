package dev.dateline.documents.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words or names next to a date say it is the date of.
public enum DateLabel {
  PUBLISHED,
  MODIFIED,
  /// Of something else: an event, a birth, when a paper was received.
  OTHER,
  NONE;

  private static final Pattern PUBLISHED_WORDS =
      Pattern.compile(
          words(
              "published|posted|written|first published|publication date|date of publication|date"
                  + " published|release date|embargoed"
                  + " until|embargo|veröffentlicht|erschienen|erstellt|eingestellt|publiziert|online"
                  + " seit|online"
                  + " gestellt|geschrieben|gepostet|verfasst|eingetragen|veröffentlichung\\p{L}{0,12}|publié\\p{L}{0,12}|mise?"
                  + " en ligne|paru|posté"
                  + "|publicado|publicada|publicación|postado|publicat|pubblicato|pubblicata"
                  + "|gepubliceerd|geplaatst|opublikowano|opublikowany|dodano|utworzono|data"
                  + " publikacji|опубликовано|опубликован|дата"
                  + " публикации|публикация|размещено|добавлено|опубліковано|дата"
                  + " публікації|публікація|розміщено|додано|апублікавана|публикувано|објављено"
                  + "|publikováno|vydáno|zveřejněno|publikované|zverejnené|objavljeno|objavljen"
                  + "|julkaistu|publisert|publicerad|publicerat|udgivet|publiceret|offentliggjort"
                  + "|közzétéve|megjelent|publikuota|paskelbta|publicēts|avaldatud|δημοσιεύ\\p{L}{0,12}|δημοσίευση|yayın\\p{L}{0,12}|eklenme|diterbitkan|dipublikasikan|đăng|תאריך"
                  + " פרסום|פורסם|نشر|تاريخ النشر|تاریخ"
                  + " انتشار|公開日?|投稿日?|掲載|配信|(?:发布|發[佈布]|发表|發表)\\p{L}{0,12}|입력|등록|기사입력"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern MODIFIED_WORDS =
      Pattern.compile(
          words(
              "updated?|last updated?|modified|last modified|changed|revised|edited|last"
                  + " reviewed|aktualisiert|aktualisierung|geändert|änderung|zuletzt|bearbeitet|update|mis"
                  + " à jour|mise à"
                  + " jour|modifié\\p{L}{0,12}|actualisé\\p{L}{0,12}|actualizado|actualizada"
                  + "|actualización|atualizado|atualizada|modificado|aggiornato|aggiornamento|modificato"
                  + "|bijgewerkt|gewijzigd|aktualizacja|zaktualizowano|modyfikacja|обновлено|обновлён"
                  + "|изменено|оновлено|aktualizováno|upraveno|aktualizované|ažurirano|posodobljeno"
                  + "|päivitetty|muokattu|oppdatert|uppdaterad|opdateret|ændret|frissítve|módosítva|actualitzat|güncell\\p{L}{0,12}|ενημερώ\\p{L}{0,12}|diperbarui|cập"
                  + " nhật|עודכן|تحديث|به‌روزرسانی|更新\\p{L}{0,12}|最終更新|수정"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern OTHER_WORDS =
      Pattern.compile(
          words(
              "born|date of birth|died|né le|née le|nacido|nacida|nato il|nata"
                  + " il|född|født|syntynyt|urodzon[ya]|родил\\p{L}{0,4}|дата"
                  + " рождения|doğum\\p{L}{0,6}|出生\\p{IsHan}{0,4}|生年月日|生于|出生于|逝世|received|accepted|revised|expires?|valid"
                  + " until|until|deadline|accessed|retrieved|joined|registered|member"
                  + " since|geboren|gestorben|gültig bis|bis zum|abgerufen|registriert|dabei"
                  + " seit|mitglied seit|beiträge|copyright|birthday|geburtstag"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern MODIFIED_NAMES =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:date)?(?:modified|updated?|lastmod|modification)(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLISHED_NAMES =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:date ?)?(?:published|publication|pubdate|publish|posted|entry"
              + " ?date|post ?date|publishdate|datepublished|article ?date|created)(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  /// The last label in `before`, the words before a date.
  public static DateLabel before(String before) {
    int published = last(PUBLISHED_WORDS, before);
    int modified = last(MODIFIED_WORDS, before);
    int other = last(OTHER_WORDS, before);
    int nearest = Math.max(published, Math.max(modified, other));
    if (nearest < 0) {
      return NONE;
    }
    return nearest == published ? PUBLISHED : nearest == modified ? MODIFIED : OTHER;
  }

  /// The label in the words around a date: those before it, else the first after it.
  public static DateLabel around(String before, String after) {
    var ahead = before(before);
    return ahead == NONE && PUBLISHED_WORDS.matcher(after).find() ? PUBLISHED : ahead;
  }

  /// The label in the names that a page gives to an element, such as its classes.
  public static DateLabel ofNames(String names) {
    String spaced = names.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[-_:.]+", " ");
    if (MODIFIED_NAMES.matcher(spaced).find()) {
      return MODIFIED;
    }
    return PUBLISHED_NAMES.matcher(spaced).find() ? PUBLISHED : NONE;
  }

  /// `text` without labels.
  public static String without(String text) {
    String rest = PUBLISHED_WORDS.matcher(text).replaceAll(" ");
    rest = MODIFIED_WORDS.matcher(rest).replaceAll(" ");
    return OTHER_WORDS.matcher(rest).replaceAll(" ");
  }

  private static int last(Pattern words, String text) {
    Matcher match = words.matcher(text);
    int last = -1;
    while (match.find()) {
      last = match.end();
    }
    return last;
  }

  private static String words(String alternatives) {
    return "(?<![\\p{L}\\p{M}])(?:" + alternatives + ")(?![\\p{L}\\p{M}])";
  }
}
