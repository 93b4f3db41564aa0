package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Posts of social networks, in the answers of their APIs and in what they export.
class PostsTest {
  private static final String TEXT = "The harbour board met, and it approved the line.";
  private static final String BLUESKY =
      "{'uri':'at://did:plc:a/app.bsky.feed.post/3k','author':{'did':'did:plc:a',"
          + "'handle':'ana.example','displayName':'Ana Writer'},'record':{"
          + "'$type':'app.bsky.feed.post','createdAt':'2023-07-14T08:00:00Z','langs':['en'],"
          + "'text':'TEXT'},'indexedAt':'2023-07-15T08:00:00Z'}";
  private static final String STATUS =
      "{'id':'1','created_at':'2023-07-14T08:00:00Z','language':'en','url':'https://m.example/1',"
          + "'content':'<p>TEXT</p>','account':{'acct':'ana','username':'ana',"
          + "'display_name':'Ana Writer','created_at':'2019-01-01T00:00:00Z',"
          + "'note':'<p>Reporter</p>'}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'feed':[{'post':" + BLUESKY + ",'reply':{}}],'cursor':'c'}",
        "{'posts':[" + BLUESKY + "],'hitsTotal':1}",
        "{'thread':{'post':" + BLUESKY + ",'replies':[]}}",
        STATUS + ",'reblog':null}",
        "[" + STATUS + "}]",
        "[{'id':'2','created_at':'2023-07-16T08:00:00Z','content':'','account':{'acct':'rein',"
            + "'display_name':'Rein'},'reblog':"
            + STATUS
            + "}}]",
        "{'data':[{'id':'1','text':'TEXT','created_at':'2023-07-14T08:00:00Z','author_id':'7'}],"
            + "'includes':{'users':[{'id':'7','name':'Ana Writer','username':'ana'}]}}",
        "{'id_str':'1','full_text':'TEXT','created_at':'Fri Jul 14 08:00:00 +0000 2023',"
            + "'user':{'name':'Ana Writer','screen_name':'ana'}}",
        "[{'type':'message','user':'U1','text':'TEXT','ts':'1689321600.000200',"
            + "'user_profile':{'real_name':'Ana Writer'}}]"
      })
  void areReadWithTheirAuthors(String json) {
    var document = document(read(quoted(json)));
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Ana Writer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'OrderedCollection','orderedItems':[{'type':'Create',"
            + "'actor':'https://m.example/users/ana','object':{'type':'Note',"
            + "'id':'https://m.example/1','published':'2023-07-14T08:00:00Z',"
            + "'content':'<p>TEXT</p>','contentMap':{'en':'<p>TEXT</p>'}}}]}",
        "{'type':'Note','attributedTo':'https://m.example/@ana','published':"
            + "'2023-07-14T08:00:00Z','content':'<p>TEXT</p>'}"
      })
  void ofActivityPubAreReadWithTheNameOfTheAccount(String json) {
    var document = document(read(quoted(json)));
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("ana");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "window.YTD.tweets.part0 = [{'tweet':{'id_str':'1','full_text':'TEXT',"
            + "'created_at':'Fri Jul 14 08:00:00 +0000 2023'}}]",
        "{'data':{'id':'1','text':'TEXT','created_at':'2023-07-14T08:00:00Z'}}\n"
            + "{'data':{'id':'1','text':'TEXT','created_at':'2023-07-14T08:00:00Z'}}\n",
        "{'kind':'commit','commit':{'operation':'create','record':{'text':'TEXT',"
            + "'createdAt':'2023-07-14T08:00:00Z'}}}\n{}\n",
        "[{'timestamp':1689321600,'data':[{'post':'TEXT'}],'title':'Ana updated her status.'}]"
      })
  void areReadWhateverIsAroundThem(String json) {
    assertThat(read(quoted(json)))
        .isInstanceOfSatisfying(
            Reading.Documents.class,
            it -> {
              assertThat(it.documents().getFirst().text()).isEqualTo(TEXT);
              assertThat(it.documents().getFirst().date().day()).isEqualTo("2023-07-14");
            });
  }

  @Test
  void ofFacebookAreReadAlthoughTheirBytesWereEscaped() {
    String json =
        "[{'timestamp':1689321600,'data':[{'post':'Der S\\u00c3\\u00bcdhafen \\u00e2\\u0080\\u0093"
            + " sch\\u00c3\\u00b6n.'}]}]";
    assertThat(document(read(quoted(json))).text()).isEqualTo("Der Südhafen – schön.");
  }

  @Test
  void ofAChannelHaveItsNameAsTheirSource() {
    String json =
        "{'name':'Herald','type':'public_channel','messages':[{'id':2,'type':'message',"
            + "'date':'2023-07-14T08:00:00','text':'TEXT'}]}";
    assertThat(document(read(quoted(json))).get(ArticleField.SOURCE)).isEqualTo("Herald");
  }

  private static String quoted(String json) {
    return json.replace('\'', '"').replace("TEXT", TEXT);
  }
}
