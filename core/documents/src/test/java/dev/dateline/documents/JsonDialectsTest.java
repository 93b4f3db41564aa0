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
        "callback({'title':'Ferry','text':'TEXT','date':'2023-07-14','author':'Ana Writer'});",
        "/**/ jQuery_1234([{'title':'Ferry','text':'TEXT','date':'2023-07-14','author':'Ana"
            + " Writer'}])",
        "app.load && app.load({'title':'Ferry','text':'TEXT','date':'2023-07-14','author':'Ana"
            + " Writer'})\n;",
        "const article = {'title':'Ferry','text':'TEXT','date':'2023-07-14','author':'Ana"
            + " Writer'};",
        ")]}',\n{'title':'Ferry','text':'TEXT','date':'2023-07-14','author':'Ana Writer'}",
        "for(;;);{'title':'Ferry','text':'TEXT','date':'2023-07-14','author':'Ana Writer'}",
        "{'title':'Ferry', // the headline\n'text':'TEXT','date':'2023-07-14',author:'Ana Writer'}",
        "{'response':{'content':{'webTitle':'Ferry','webPublicationDate':'2023-07-14T09:30:00Z',"
            + "'fields':{'byline':'Ana Writer'},'blocks':{'body':[{'id':'b1',"
            + "'bodyHtml':'<p>TEXT</p>','bodyTextSummary':'TEXT'}]}}}}",
        "{'response':{'results':[{'webTitle':'Ferry','webPublicationDate':'2023-07-14T09:30:00Z',"
            + "'byline':'Ana Writer','blocks':{'body':[{'bodyTextSummary':'TEXT'}]}}]}}",
        "{'title':'Ferry','date':'2023-07-14','author':'Ana Writer',"
            + "'blocks':[{'type':'paragraph','data':{'text':'TEXT'}}]}",
        "{'query':{'pages':{'5':{'pageid':5,'title':'Ferry','author':'Ana Writer',"
            + "'extract':'Friday, July 14, 2023\\n\\nTEXT'}}}}",
        "{'query':{'pages':[{'pageid':5,'title':'Ferry','author':'Ana Writer',"
            + "'extract':'<p><b>July 14, 2023</b></p><p>TEXT</p>'}]}}",
        "{'parse':{'title':'Ferry','pageid':5,'author':'Ana Writer',"
            + "'text':{'*':'<p>14 July 2023</p><p>TEXT</p>'}}}",
        "{'title':'Ferry','text':'date 2023-07-14\\nTEXT','author':'Ana Writer'}",
        "{'title':'Ferry','text':'TEXT','author':'Ana Writer','date':{'year':2023,'month':7,"
            + "'day':14}}",
        "{'title':'Ferry','text':'TEXT','author':'Ana Writer','year':'2023','month':'July',"
            + "'day':'14'}",
        "{'title':'Ferry','abstract':'TEXT','author':[{'family':'Writer','given':'Ana'}],"
            + "'issued':{'date-parts':[[2023,7,14]]}}",
        "{'title':{'0':'Ferry'},'text':{'0':'TEXT'},'date':{'0':'2023-07-14'},"
            + "'author':{'0':'Ana Writer'}}",
        "{'columns':['title','text','date','author'],'index':[0],"
            + "'data':[['Ferry','TEXT','2023-07-14','Ana Writer']]}",
        "{'title':'Ferry','selftext':'TEXT','created_utc':1689327000.0,'author':'Ana Writer'}",
        "{'title':'Ferry','full_text':'TEXT','created_at':'Fri Jul 14 09:30:00 +0000 2023',"
            + "'author':'Ana Writer'}",
        "{'nachrichten':[{'ueberschrift':'Ferry','inhalt':'TEXT','veroeffentlicht_am':"
            + "'2023-07-14','autor':'Ana Writer'}]}",
        "{'title':'Ferry','text':'TEXT','author':'Ana Writer','date_modified':'2023-07-14'}",
        "{'@graph':[{'@type':'Person','@id':'#ana','name':'Ana Writer'},{'@type':'NewsArticle',"
            + "'headline':'Ferry','datePublished':'2023-07-14','author':{'@id':'#ana'},"
            + "'articleBody':'TEXT'}]}",
        "{'@graph':[{'@type':'NewsArticle','headline':'Ferry','datePublished':'2023-07-14',"
            + "'author':[{'@id':'https://b.example/#ana'}],'articleBody':'TEXT'},"
            + "{'@type':['Person'],'@id':'https://b.example/#ana','name':'Ana Writer'}]}",
        "[{'@type':'NewsArticle','headline':'Ferry','datePublished':'2023-07-14',"
            + "'author':'#ana','articleBody':'TEXT'},{'@id':'#ana','name':'Ana Writer'}]",
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
  void blocksKeepTheirTitles() {
    String json =
        "{'webTitle':'Ferry','webPublicationDate':'2023-07-14','blocks':{'body':["
            + "{'title':'09.00','bodyTextSummary':'TEXT'},{'bodyHtml':'<p>It is late.</p>'}]}}";
    assertThat(document(read(json.replace('\'', '"').replace("TEXT", TEXT))).text())
        .isEqualTo("09.00\n\n" + TEXT + "\n\nIt is late.");
  }

  @Test
  void wordsWithAFormatOfTheirOwnBelongToTheirSentence() {
    String json =
        "{'messages':[{'date':'2023-07-14T09:30:00','text':['The ',{'type':'bold',"
            + "'text':'harbour'},' board met.']}]}";
    assertThat(document(read(json.replace('\'', '"'))).text()).isEqualTo("The harbour board met.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'title':'Ferry','text':'TEXT','date':'2023-07-14'},\n"
            + "{'title':'Storm','text':'TEXT','date':'2023-07-15'},\n",
        "{'title':'Ferry','text':'TEXT','date':'2023-07-14',}\n"
            + "{'title':'Storm','text':'TEXT',/* new */'date':'2023-07-15'}\n"
      })
  void linesMayBeCutOutOfAnArrayOrHaveComments(String json) {
    var reading = read(json.replace('\'', '"').replace("TEXT", TEXT));
    assertThat(((Reading.Documents) reading).documents())
        .extracting(it -> it.headline())
        .containsExactly("Ferry", "Storm");
  }

  @Test
  void anArticleThatIsNamedByItsKeyHasThatMember() {
    String json = "{'a1':{'text':'TEXT','date':'2023-07-14'}}";
    assertThat(document(read(json.replace('\'', '"').replace("TEXT", TEXT))).member())
        .isEqualTo("a1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'title': 'Ferry', 'text': 'TEXT', 'date': '2023-07-14', 'author': 'Ana Writer', 'top':"
            + " None, 'paid': False}",
        "{'title': \"Ferry\", 'text': 'The harbour board met, '\n  'and it approved the line.',"
            + " 'date': datetime.datetime(2023, 7, 14, 8, 30), 'author': ('Ana Writer',)}",
        "[{'title': 'Ferry', 'text': 'The\\xa0harbour board met, and it approved the line.',"
            + " 'date': Timestamp('2023-07-14 08:30:00+0000', tz='UTC'), 'authors': ['Ana Writer'],"
            + " 'tags': {'a', 'b'}, 'score': nan}]",
        "{'title': '''Ferry''', 'text': \"\"\"TEXT\"\"\", 'date': datetime.date(2023, 7, 14),"
            + " 'author': {'name': 'Ana Writer'}}",
        "{'title': 'Ferry', 'text': 'TEXT', 'date': '2023-07-14', 'author': 'Ana Writer'}\n"
            + "{'isNothing': True}\n"
      })
  void dictionariesOfPythonAreReadAsObjects(String printed) {
    var reading = (Reading.Documents) read(printed.replace("TEXT", TEXT));
    var document = reading.documents().getFirst();
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.headline()).isEqualTo("Ferry");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Ana Writer");
  }

  @Test
  void stringsOfPythonKeepTheirQuotesAndEscapes() {
    String printed =
        "{'date': '2023-07-14', 'text': 'He said \"it\\'s \\\\ caf\\xe9 \\u2013 \\U0001f600\".'}";
    assertThat(document(read(printed)).text())
        .isEqualTo("He said \"it's \\ café – \ud83d\ude00\".");
  }
}
