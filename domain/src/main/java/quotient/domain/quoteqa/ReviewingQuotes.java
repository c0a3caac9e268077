package quotient.domain.quoteqa;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.Signal;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Page;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.policy.Policies;
import quotient.domain.policy.PolicyVersion;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteSteps;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.Stage;

/** Looks again at quotes: those of a time, or some picked by lot. It takes as long as there are quotes in that time. */
public final class ReviewingQuotes {

    private static final int PAGE = 500;

    private final Quotes quotes;
    private final QuoteSteps steps;
    private final Policies policies;
    private final Companies companies;
    private final People people;
    private final AuditTrail audit;

    public ReviewingQuotes(
            Quotes quotes, QuoteSteps steps, Policies policies, Companies companies, People people, AuditTrail audit) {
        this.quotes = quotes;
        this.steps = steps;
        this.policies = policies;
        this.companies = companies;
        this.people = people;
        this.audit = audit;
    }

    /** Every quote that was made or moved on in that time (P38). */
    public QuoteReview review(Instant from, Instant to) {
        Map<QuoteId, Quote> all = made(from, to);
        moved(from, to).stream()
                .filter(id -> !all.containsKey(id))
                .flatMap(id -> quotes.find(id).stream())
                .forEach(quote -> all.put(quote.id(), quote));
        return reviewed(from, to, all.values().stream().toList());
    }

    /** So many quotes of all times, picked by lot; the same seed picks the same among the same (P110). */
    public QuoteReview sample(long seed, int count, Instant to) {
        Optional<Quote> newest = quotes.list(QuoteFilter.ALL, 1, Optional.empty()).items().stream()
                .findFirst();
        if (newest.isEmpty()) {
            return reviewed(to, to, List.of());
        }
        long first = QuoteId.ofNumber(1001).number();
        List<Quote> picked = new Random(seed)
                .longs(4L * count, first, newest.get().id().number() + 1)
                .distinct()
                .limit(count)
                .boxed()
                .flatMap(number -> quotes.find(QuoteId.ofNumber(number)).stream())
                .toList();
        return reviewed(to, to, picked);
    }

    /** One signal for each flagged quote, to its author (QUOTE_QA). */
    public static List<Signal> signals(QuoteReview review, Instant at) {
        return review.flagged().stream().map(flagged -> signal(flagged, at)).toList();
    }

    private static Signal signal(InspectedQuote flagged, Instant at) {
        Quote quote = flagged.quote();
        Optional<PersonId> author =
                Optional.of(quote.author()).filter(id -> id.matches("[UW].*")).map(PersonId::new);
        return Signal.of(
                        DeskKinds.QUOTE_QA.code(),
                        quote.id().value(),
                        flagged.severity(),
                        quote.id() + ": " + flagged.sentences(),
                        at)
                .withFacts(Map.of(
                        "Margin", quote.price().margin().toString(),
                        "Author", quote.authorName(),
                        "Recovery", flagged.recovery()))
                .forClient(quote.request().client())
                .ownedBy(author);
    }

    private Map<QuoteId, Quote> made(Instant from, Instant to) {
        Map<QuoteId, Quote> made = new LinkedHashMap<>();
        QuoteFilter since = new QuoteFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(from));
        Optional<String> cursor = Optional.empty();
        do {
            Page<Quote> page = quotes.list(since, PAGE, cursor);
            page.items().stream()
                    .filter(quote -> quote.createdAt().isBefore(to))
                    .forEach(quote -> made.put(quote.id(), quote));
            cursor = page.next();
        } while (cursor.isPresent());
        return made;
    }

    private Set<QuoteId> moved(Instant from, Instant to) {
        return steps.between(EnumSet.allOf(QuoteSteps.Step.class), from, to).stream()
                .flatMap(entry -> QuoteId.typed(entry.subject()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private QuoteReview reviewed(Instant from, Instant to, List<Quote> all) {
        Map<PolicyVersion, QuoteInspection> inspections = new HashMap<>();
        ZoneId zone = companies.current().zone();
        List<InspectedQuote> flagged = all.stream()
                .flatMap(quote -> inspected(quote, inspections, zone).stream())
                .sorted(Comparator.comparing(InspectedQuote::severity)
                        .thenComparing(quote -> quote.quote().id().number()))
                .toList();
        return new QuoteReview(
                from,
                to,
                all.size(),
                all.stream().filter(QuoteInspection::isSent).count(),
                all.stream()
                        .filter(quote ->
                                quote.stage() == Stage.DRAFT && !quote.price().passesGuardrail())
                        .count(),
                flagged);
    }

    private Optional<InspectedQuote> inspected(
            Quote quote, Map<PolicyVersion, QuoteInspection> inspections, ZoneId zone) {
        QuoteInspection inspection = inspections.computeIfAbsent(
                quote.policy(),
                version -> new QuoteInspection(policies.find(version).orElseThrow(), this::roles));
        LocalDate day = quote.pricedAt().atZone(zone).toLocalDate();
        List<QuoteFinding> findings = inspection.inspect(quote, day, log(quote));
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new InspectedQuote(quote, findings, recovery(quote)));
    }

    /** A draft that nobody decided on has nothing that its log could tell. */
    private List<AuditEntry> log(Quote quote) {
        return QuoteInspection.isSent(quote) || !quote.decidedApprovals().isEmpty()
                ? audit.of(quote.id().value())
                : List.of();
    }

    private String recovery(Quote quote) {
        return quote.price().passesGuardrail()
                ? "look at its log with `/quote audit " + quote.id() + "`"
                : Recovery.of(quote, policies.find(quote.policy()).orElseThrow())
                        .advice(quote);
    }

    private Set<Role> roles(String id) {
        return people.find(new PersonId(id)).map(Person::roles).orElse(Set.of());
    }
}
