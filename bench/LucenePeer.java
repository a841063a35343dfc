import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Lucene on the corpus of bench/recommender.ts: one segment in memory, one thread, skipping what
 * cannot be among the best as it does by default. Arguments: folder, k1, b, how many queries are
 * compared.
 */
public class LucenePeer {
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    BM25Similarity similarity = new BM25Similarity(Float.parseFloat(args[1]), Float.parseFloat(args[2]));
    List<String> documents = Files.readAllLines(folder.resolve("documents.terms.txt"));
    List<String> queries = Files.readAllLines(folder.resolve("queries.terms.txt"));
    long before = used();
    long begun = System.nanoTime();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer())
        .setSimilarity(similarity).setRAMBufferSizeMB(512);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (String text : documents) {
        Document document = new Document();
        document.add(new TextField("text", text, Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    double build = (System.nanoTime() - begun) / 1e9;
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(similarity);
      searcher.setQueryCache(null);
      List<Query> parsed = new ArrayList<>();
      for (String query : queries) parsed.add(bagOfWords(query));
      List<String> best = new ArrayList<>();
      for (Query query : parsed.subList(0, Integer.parseInt(args[3]))) {
        List<String> numbers = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) numbers.add("" + hit.doc);
        best.add("[" + String.join(",", numbers) + "]");
      }
      StringBuilder json = new StringBuilder("{\"build_seconds\": " + Math.round(build * 1000) / 1000.0);
      for (int k : new int[] {10, 100, 1000}) {
        for (Query query : parsed) searcher.search(query, k);
        int done = 0;
        begun = System.nanoTime();
        while (System.nanoTime() - begun < 2_000_000_000L)
          searcher.search(parsed.get(done++ % parsed.size()), k);
        json.append(", \"qps_k" + k + "\": " + Math.round(done / ((System.nanoTime() - begun) / 1e9)));
      }
      // The texts are still needed here, so that what was freed of them is not counted as gained.
      long memory = used() - before + 0L * documents.size();
      json.append(", \"memory_mb\": " + memory / 1_000_000);
      System.out.println(json + ", \"best\": [" + String.join(",", best) + "]}");
    }
  }

  static BooleanQuery bagOfWords(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String term : text.split(" ")) if (!term.isEmpty()) counts.merge(term, 1, Integer::sum);
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    counts.forEach((term, count) -> builder.add(
        new BoostQuery(new TermQuery(new Term("text", term)), count), BooleanClause.Occur.SHOULD));
    return builder.build();
  }

  /** Bytes of the heap in use after collecting garbage. */
  static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
