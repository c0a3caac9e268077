package quotient.domain.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.access.ApiToken;
import quotient.domain.audit.AuditEntry;
import quotient.domain.company.Client;
import quotient.domain.company.Company;
import quotient.domain.keeping.FirstAnswers;
import quotient.domain.notices.NoticeId;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.policy.PolicyVersion;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.usage.TaskUsage;

/** Collections of values that never change, so that a copy of the collections is a copy of everything. */
final class InMemoryState {
    long lastQuote = 1000;
    Optional<PolicyVersion> inForce = Optional.empty();
    Optional<Company> company = Optional.empty();
    final Map<QuoteId, Quote> quotes = new LinkedHashMap<>();
    final Map<PolicyVersion, PricingPolicy> policies = new HashMap<>();
    final Map<PersonId, Person> people = new HashMap<>();
    final Map<String, Client> clients = new HashMap<>();
    final List<AuditRow> audit = new ArrayList<>();
    final Map<NoticeId, OutgoingNotice> outbox = new LinkedHashMap<>();
    final Map<String, ApiToken> tokens = new HashMap<>();
    final Map<AnswerKey, AnswerAt> answers = new HashMap<>();
    final Map<String, Instant> signatures = new HashMap<>();
    final Map<String, UsageRow> usage = new HashMap<>();

    record AuditRow(AuditEntry entry, String hash) {}

    record AnswerKey(String caller, String key) {}

    record AnswerAt(FirstAnswers.Answer answer, Instant at) {}

    record UsageRow(TaskUsage task, LocalDate day, Instant hour) {
        Currency currency() {
            return task.cost().currency();
        }
    }

    InMemoryState copy() {
        InMemoryState copy = new InMemoryState();
        copy.lastQuote = lastQuote;
        copy.inForce = inForce;
        copy.company = company;
        copy.quotes.putAll(quotes);
        copy.policies.putAll(policies);
        copy.people.putAll(people);
        copy.clients.putAll(clients);
        copy.audit.addAll(audit);
        copy.outbox.putAll(outbox);
        copy.tokens.putAll(tokens);
        copy.answers.putAll(answers);
        copy.signatures.putAll(signatures);
        copy.usage.putAll(usage);
        return copy;
    }
}
