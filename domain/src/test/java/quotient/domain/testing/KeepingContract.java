package quotient.domain.testing;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** What every storage promises: extend it, hand out fresh and empty ports for each test, and all contracts run. */
public abstract class KeepingContract {
    /** The same ports throughout one test, empty at its start. */
    protected abstract Ports ports();

    @Nested
    @DisplayName("transactions")
    final class TransactionsKept implements TransactionsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("quotes")
    final class QuotesKept implements QuotesContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("lists of quotes")
    final class QuoteListsKept implements QuoteListsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("figures")
    final class FiguresKept implements FiguresContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("exceptions")
    final class DealExceptionsKept implements DealExceptionsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("ends of days, and triages")
    final class DayClosuresKept implements DayClosuresContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("audits")
    final class PricingAuditsKept implements PricingAuditsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("policies")
    final class PoliciesKept implements PoliciesContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("people")
    final class PeopleKept implements PeopleContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("company")
    final class CompaniesKept implements CompaniesContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("clients")
    final class ClientsKept implements ClientsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("audit trail")
    final class AuditTrailKept implements AuditTrailContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("outbox")
    final class OutboxKept implements OutboxContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("deliveries")
    final class DeliveriesKept implements DeliveriesContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("API tokens")
    final class ApiTokensKept implements ApiTokensContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("first answers")
    final class FirstAnswersKept implements FirstAnswersContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("seen requests")
    final class SeenRequestsKept implements SeenRequestsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("alerts")
    final class AlertsKept implements AlertsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("lists of alerts")
    final class AlertListsKept implements AlertListsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("silences")
    final class SilencesKept implements SilencesContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("alert rules")
    final class AlertRulesKept implements AlertRulesContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("alert reasons")
    final class AlertReasonsKept implements AlertReasonsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("what was said")
    final class SaidKept implements SaidContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("runs of routines")
    final class RoutineRunsKept implements RoutineRunsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("zones")
    final class ZonesKept implements ZonesContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("usage")
    final class UsageKept implements UsageLedgerContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("quotes in short")
    final class QuoteFactsKept implements QuoteFactsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("incidents")
    final class IncidentsKept implements IncidentsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("messages to customers, and credits")
    final class ClientMessagesKept implements ClientMessagesContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("steps of quotes")
    final class QuoteStepsKept implements QuoteStepsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("handoffs")
    final class HandoffsKept implements HandoffsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("times of alerts")
    final class AlertTimesKept implements AlertTimesContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("briefs")
    final class BriefsKept implements BriefsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("actions of briefs")
    final class BriefActionsKept implements BriefActionsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("digests for clients")
    final class ClientDigestsKept implements ClientDigestsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("work done for clients")
    final class ClientWorkKept implements ClientWorkContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("scenarios")
    final class ScenariosKept implements ScenariosContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("absences")
    final class AbsencesKept implements AbsencesContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("files of deals")
    final class DealFilesKept implements DealFilesContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("what is asked of whom")
    final class AsksKept implements AsksContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("examinations")
    final class ExamsKept implements ExamsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("projects")
    final class ProjectsKept implements ProjectsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("chases")
    final class ChasesKept implements ChasesContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("reports for clients")
    final class ClientReportsKept implements ClientReportsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }

    @Nested
    @DisplayName("promotions")
    final class PromotionsKept implements PromotionsContract {
        @Override
        public Ports ports() {
            return KeepingContract.this.ports();
        }
    }
}
