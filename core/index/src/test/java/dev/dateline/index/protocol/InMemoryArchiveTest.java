package dev.dateline.index.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Archive;
import dev.dateline.articles.SampleArticle;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InMemoryArchiveTest extends ArchiveContract {
  @Override
  protected TestTable emptyTable(Sharding sharding) {
    return new InMemoryTable(sharding).asTestTable();
  }

  @Test
  void mayHoldAsManyArticlesAsOneUploadMay() {
    var table = emptyTable(Sharding.NONE);
    var july = Term.month(YearMonth.of(2023, 7));
    var week = SampleArticle.of("week.zip");
    var all = IntStream.range(0, Archive.MOST).mapToObj(n -> week.inArchive(n + ".txt")).toList();
    var articles = all.stream().map(SampleArticle::article).toList();

    table.index().put(new Archive(week.upload(), articles, null), new Sequencer("00A"));
    assertThat(table.ids(july)).hasSize(Archive.MOST).doesNotHaveDuplicates();

    var last = new Archive(week.upload(), List.of(articles.getLast()), null);
    table.index().put(last, new Sequencer("00B"));
    assertThat(table.ids(july)).containsExactly(all.getLast().id());
  }
}
