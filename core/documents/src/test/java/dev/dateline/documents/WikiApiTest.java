package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages with their markup in the answers of MediaWiki's APIs.
class WikiApiTest {
  private static final String MARKUP =
      "{{date|July 14, 2023}}\\n[[File:Harbour.jpg|thumb|The harbour]]\\n"
          + "The '''harbour board''' of [[w:Westhaven|Westhaven]] met.<ref>Interview</ref>\\n\\n"
          + "== Sources ==\\n* {{source|title=Minutes}}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'query':{'pages':{'5':{'pageid':5,'ns':0,'title':'Ferry','revisions':[{'*':'MARKUP'}]}}}}",
        "{'query':{'pages':[{'pageid':5,'ns':0,'title':'Ferry','revisions':[{'timestamp':"
            + "'2023-07-20T08:00:00Z','contentmodel':'wikitext','content':'MARKUP'}]}]}}",
        "{'query':{'pages':{'5':{'pageid':5,'ns':0,'title':'Ferry','revisions':[{'slots':{'main':"
            + "{'contentmodel':'wikitext','*':'MARKUP'}}}]}}}}",
        "{'query':{'pages':[{'pageid':5,'ns':0,'title':'Ferry','revisions':[{'slots':{'main':"
            + "{'contentmodel':'wikitext','content':'MARKUP'}}}]}]}}",
        "{'parse':{'title':'Ferry','pageid':5,'wikitext':{'*':'MARKUP'}}}",
        "{'parse':{'title':'Ferry','pageid':5,'wikitext':'MARKUP'}}",
        "{'id':5,'key':'Ferry','title':'Ferry','latest':{'id':7,'timestamp':'2023-07-20T08:00:00Z'},"
            + "'content_model':'wikitext','source':'MARKUP'}",
        "{'pageid':5,'ns':0,'title':'Ferry','revisions':[{'*':'MARKUP'}]}\n"
      })
  void areReadWithoutMarkup(String json) {
    var document = document(read(quoted(json).replace("MARKUP", MARKUP)));
    assertThat(document.text()).isEqualTo("The harbour board of Westhaven met.");
    assertThat(document.headline()).isEqualTo("Ferry");
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.get(ArticleField.SOURCE)).isNull();
  }

  @Test
  void withoutADateHaveThatOfTheirRevision() {
    String json =
        "{'query':{'pages':[{'pageid':5,'ns':0,'title':'Ferry','revisions':[{'timestamp':"
            + "'2023-07-20T08:00:00Z','content':'The board met.'}]}]}}";
    var date = document(read(quoted(json))).date();
    assertThat(date.day()).isEqualTo("2023-07-20");
    assertThat(date.source()).isEqualTo(DateSource.MODIFIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'ns':0,'title':'Ferry','missing':true}",
        "{'pageid':5,'ns':1,'title':'Talk:Ferry','revisions':[{'*':'I disagree.'}]}",
        "{'pageid':5,'ns':0,'title':'Ship','revisions':[{'*':'#REDIRECT [[Ferry]]'}]}"
      })
  void areRejectedIfTheyAreNoArticles(String page) {
    String json = quoted("{'query':{'pages':[" + page + "]}}");
    assertThat(rejection(read(json)).reason()).isEqualTo(Reason.NO_ARTICLE);
  }

  private static String quoted(String json) {
    return json.replace('\'', '"').replace("\"\"\"", "'''");
  }
}
