package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What services, libraries and people call the parts of an article in JSON.
class JsonDialectsTest {
  private static final String TEXT = "The harbour board met, and it approved the line.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'titel':'Ferry','inhalt':'TEXT','datum':'14.07.2023','autor':'Ana Writer'}",
        "{'titulo':'Ferry','texto':'TEXT','fecha':'14 de julio de 2023','autor':'Ana Writer'}",
        "{'titre':'Ferry','texte':'TEXT','date':'14 juillet 2023 à 9h30','auteur':'Ana Writer'}",
        "{'заголовок':'Ferry','текст':'TEXT','дата':'14 июля 2023','автор':'Ana Writer'}",
        "{'title':'Ferry','cleaned_text':'TEXT','publish_date':'2023-07-14','authors':['Ana"
            + " Writer']}",
        "{'posts':[{'title':'Ferry','html':'<p>TEXT</p>','published_at':'2023-07-14T09:30:00Z',"
            + "'primary_author':{'name':'Ana Writer'}}]}",
        "{'data':[{'id':'1','created_at':'2023-07-14T09:30:00Z','title':'Ferry','text':'TEXT',"
            + "'author':'Ana Writer'}]}",
        "{'hits':{'hits':[{'_id':'1','_source':{'@timestamp':'2023-07-14T09:30:00Z',"
            + "'title':'Ferry','text':'TEXT','author':'Ana Writer'}}]}}",
        "{'data':{'articles':{'edges':[{'node':{'headline':'Ferry','body':'TEXT',"
            + "'publishedAt':'2023-07-14','author':{'name':'Ana Writer'}}}]}}}",
        "{'7123':{'info':{'title':'Ferry','body':'TEXT','date':'2023-07-14',"
            + "'authors':[{'name':'Ana Writer'}]}}}",
        "{'a1':{'title':'Ferry','text':'TEXT','date':'2023-07-14','author':'Ana Writer'}}",
        "{'articles':[{'source':{'name':'Herald'},'author':'Ana Writer','title':'Ferry - Herald',"
            + "'publishedAt':'2023-07-14T09:30:00Z','content':'TEXT'}]}",
      })
  void areRead(String json) {
    var document = document(read(json.replace('\'', '"').replace("TEXT", TEXT)));
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.headline()).isEqualTo("Ferry");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Ana Writer");
  }

  @Test
  void anArticleThatIsNamedByItsKeyHasThatMember() {
    String json = "{'a1':{'text':'TEXT','date':'2023-07-14'}}";
    assertThat(document(read(json.replace('\'', '"').replace("TEXT", TEXT))).member())
        .isEqualTo("a1");
  }
}
