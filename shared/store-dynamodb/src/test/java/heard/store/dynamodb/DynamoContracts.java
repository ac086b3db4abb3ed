package heard.store.dynamodb;

import heard.contracts.ActionsLedgerContract;
import heard.contracts.CasebookContract;
import heard.contracts.CorrectionsContract;
import heard.contracts.HeldQueueContract;
import heard.contracts.IndexPointersContract;
import heard.contracts.IntakeContract;
import heard.contracts.NoncesContract;
import heard.contracts.OwnThemesContract;
import heard.contracts.QuietLog;
import heard.contracts.ReceiptDeskContract;
import heard.contracts.ReleasesContract;
import heard.contracts.ReportsContract;
import heard.contracts.SendsContract;
import heard.domain.action.ActionsLedger;
import heard.domain.feedback.Nonces;
import heard.domain.feedback.Sends;
import heard.domain.insight.IndexPointers;
import heard.domain.report.Releases;
import heard.domain.report.Reports;
import heard.domain.theme.OwnThemes;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every contract that this module must hold, on whichever DynamoDB a test brings. */
@ExtendWith(QuietLog.class)
abstract class DynamoContracts {
    /** Fresh ones for each test. */
    abstract DynamoTables tables();

    @Nested
    class Nonce implements NoncesContract {
        @Override
        public Nonces nonces(InstantSource clock) {
            var tables = tables();
            return new DynamoNonces(tables.dynamo(), tables.ledger(), clock);
        }
    }

    @Nested
    class Counted implements SendsContract {
        @Override
        public Sends sends() {
            var tables = tables();
            return new DynamoSends(tables.dynamo(), tables.ledger());
        }
    }

    @Nested
    class Taken implements IntakeContract {
        @Override
        public Kept empty() {
            return tables().kept();
        }
    }

    @Nested
    class Book implements CasebookContract {
        @Override
        public Filled filled() {
            return tables().filled();
        }
    }

    @Nested
    class Waiting implements HeldQueueContract {
        @Override
        public Queue queue() {
            return tables().queue();
        }
    }

    @Nested
    class Corrected implements CorrectionsContract {
        @Override
        public Store store() {
            return tables().corrections();
        }
    }

    @Nested
    class Own implements OwnThemesContract {
        @Override
        public OwnThemes themes() {
            var tables = tables();
            return new DynamoOwnThemes(tables.dynamo(), tables.ledger());
        }
    }

    @Nested
    class Receipts implements ReceiptDeskContract {
        @Override
        public Desk desk() {
            return tables().desk();
        }
    }

    @Nested
    class Pointers implements IndexPointersContract {
        @Override
        public IndexPointers pointers() {
            var tables = tables();
            return new DynamoIndexPointers(tables.dynamo(), tables.ledger());
        }
    }

    @Nested
    class Acted implements ActionsLedgerContract {
        @Override
        public ActionsLedger ledger() {
            var tables = tables();
            return new DynamoActions(tables.dynamo(), tables.ledger());
        }
    }

    @Nested
    class Released implements ReleasesContract {
        @Override
        public Releases releases() {
            var tables = tables();
            return new DynamoReleases(tables.dynamo(), tables.ledger());
        }
    }

    @Nested
    class OnTheirWay implements ReportsContract {
        @Override
        public Reports reports() {
            var tables = tables();
            return new DynamoReports(tables.dynamo(), tables.ledger());
        }
    }
}
