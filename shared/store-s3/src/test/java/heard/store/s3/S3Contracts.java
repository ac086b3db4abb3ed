package heard.store.s3;

import heard.contracts.BundlesContract;
import heard.contracts.PublishedSiteContract;
import heard.domain.insight.Bundles;
import org.junit.jupiter.api.Nested;

/** Every contract that this module must hold, on whichever S3 a test brings. */
abstract class S3Contracts {
    /** A fresh one for each test. */
    abstract Bucket bucket();

    @Nested
    class Bundle implements BundlesContract {
        @Override
        public Bundles bundles() {
            return bucket().bundles();
        }

        @Override
        public int many() {
            return S3Contracts.this.many();
        }
    }

    @Nested
    class Published implements PublishedSiteContract {
        @Override
        public Site site() {
            return bucket().site();
        }
    }

    int many() {
        return 1_100; // S3 lists 1,000 a page
    }
}
