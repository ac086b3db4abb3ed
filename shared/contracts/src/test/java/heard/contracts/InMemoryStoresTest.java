package heard.contracts;

import heard.domain.action.ActionsLedger;
import heard.domain.feedback.Intake;
import heard.domain.feedback.Nonces;
import heard.domain.feedback.Sends;
import heard.domain.insight.Bundles;
import heard.domain.insight.IndexPointers;
import heard.domain.report.PublishedSite;
import heard.domain.report.Releases;
import heard.domain.report.Reports;
import heard.domain.theme.Casebook;
import heard.domain.theme.OwnThemes;
import heard.domain.triage.Alert;
import heard.domain.triage.Alerts;
import heard.domain.triage.HeldQueue;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** Every fake does what the real store does, so a test may rest on it. */
class InMemoryStoresTest {
    @Nested
    class Nonce implements NoncesContract {
        @Override
        public Nonces nonces(InstantSource clock) {
            return new InMemoryNonces(clock);
        }
    }

    @Nested
    class Counted implements SendsContract {
        @Override
        public Sends sends() {
            return new InMemorySends();
        }
    }

    @Nested
    class Taken implements IntakeContract {
        @Override
        public Kept empty() {
            var store = new InMemoryFeedback();
            return new Kept(store, store);
        }
    }

    @Nested
    class Book implements CasebookContract {
        @Override
        public Filled filled() {
            var store = new InMemoryFeedback();
            return new Filled(store, store);
        }
    }

    @Nested
    class Waiting implements HeldQueueContract {
        @Override
        public Queue queue() {
            var store = new InMemoryFeedback();
            return new Queue() {
                @Override
                public HeldQueue queue() {
                    return store;
                }

                @Override
                public Intake intake() {
                    return store;
                }

                @Override
                public Casebook casebook() {
                    return store;
                }

                @Override
                public List<KeptDecision> decisions() {
                    return store.decisions().stream()
                            .map(kept -> new KeptDecision(kept.id(), kept.decision(), kept.by()))
                            .toList();
                }
            };
        }
    }

    @Nested
    class Corrected implements CorrectionsContract {
        @Override
        public Store store() {
            var store = new InMemoryFeedback();
            return new Store(new InMemoryCorrections(store), store, store, store);
        }
    }

    @Nested
    class Own implements OwnThemesContract {
        @Override
        public OwnThemes themes() {
            return new InMemoryOwnThemes();
        }
    }

    @Nested
    class Receipts implements ReceiptDeskContract {
        @Override
        public Desk desk() {
            var store = new InMemoryFeedback();
            return new Desk(store, store, store, store, new InMemoryCorrections(store));
        }
    }

    @Nested
    class Bundle implements BundlesContract {
        @Override
        public Bundles bundles() {
            return new InMemoryBundles(InstantSource.system());
        }
    }

    @Nested
    class Pointers implements IndexPointersContract {
        @Override
        public IndexPointers pointers() {
            return new InMemoryIndexPointers();
        }
    }

    @Nested
    class Acted implements ActionsLedgerContract {
        @Override
        public ActionsLedger ledger() {
            return new InMemoryActions();
        }
    }

    @Nested
    class Released implements ReleasesContract {
        @Override
        public Releases releases() {
            return new InMemoryReleases();
        }
    }

    @Nested
    class OnTheirWay implements ReportsContract {
        @Override
        public Reports reports() {
            return new InMemoryReports();
        }
    }

    @Nested
    class Published implements PublishedSiteContract {
        @Override
        public Site site() {
            var site = new InMemorySite();
            return new Site() {
                @Override
                public PublishedSite site() {
                    return site;
                }

                @Override
                public Optional<Page> visit(String path) {
                    return site.page(path).map(page -> new Page(page.mediaType(), page.bytes()));
                }
            };
        }
    }

    @Nested
    class Alerted implements AlertsContract {
        @Override
        public Sent sent() {
            var alerts = new RecordedAlerts();
            return new Sent() {
                @Override
                public Alerts alerts() {
                    return alerts;
                }

                @Override
                public List<Alert> handedOver() {
                    return alerts.sent();
                }
            };
        }
    }
}
