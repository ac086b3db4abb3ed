package heard.search.lucene;

import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;

/**
 * How an index is written: merges happen within the commit, on its own thread, and are bounded. An index of any size has a few
 * segments a tier, and a comment is copied once a tier. No segment grows above {@value #LARGEST_MB} MB, so no commit merges more.
 */
final class Merging {
    private static final int SEGMENTS_A_TIER = 6;
    private static final double SMALLEST_MB = 0.25;
    private static final int LARGEST_MB = 128;

    private Merging() {}

    static IndexWriterConfig config() {
        var policy = new TieredMergePolicy()
                .setSegmentsPerTier(SEGMENTS_A_TIER)
                .setFloorSegmentMB(SMALLEST_MB)
                .setMaxMergedSegmentMB(LARGEST_MB);
        // The bundle is the compound file.
        policy.setNoCFSRatio(0);
        return new IndexWriterConfig(Spelling.BY_FIELD)
                .setMergePolicy(policy)
                .setMergeScheduler(new SerialMergeScheduler())
                .setMaxFullFlushMergeWaitMillis(0)
                .setUseCompoundFile(false)
                .setCommitOnClose(false);
    }
}
