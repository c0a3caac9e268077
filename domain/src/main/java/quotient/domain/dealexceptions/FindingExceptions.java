package quotient.domain.dealexceptions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Page;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Looks exceptions up, each for those who may see it: who may not see the quotes of others gets only their own (P97). */
public final class FindingExceptions {

    private final Transactions transactions;
    private final DealExceptions exceptions;
    private final ExceptionAccess access;
    private final Companies companies;
    private final AuditTrail audit;
    private final Clock clock;

    public FindingExceptions(
            Transactions transactions, DealExceptions exceptions, Companies companies, AuditTrail audit, Clock clock) {
        this.transactions = transactions;
        this.exceptions = exceptions;
        this.access = new ExceptionAccess(exceptions, companies);
        this.companies = companies;
        this.audit = audit;
        this.clock = clock;
    }

    /** An exception with everything that was done to it, oldest first. */
    public record Story(DealException exception, List<AuditEntry> trail) {}

    /** The company's local date. */
    public LocalDate today() {
        return clock.instant().atZone(companies.current().zone()).toLocalDate();
    }

    public Outcome<DealException> find(Actor actor, ExceptionId id) {
        return transactions.read(() -> access.toSee(actor, id));
    }

    public Outcome<Story> show(Actor actor, ExceptionId id) {
        return transactions.read(() ->
                access.toSee(actor, id).map(exception -> new Story(exception, audit.of(id.value()))));
    }

    /** Whoever asks; for what the desk itself says. */
    public Optional<DealException> find(ExceptionId id) {
        return exceptions.find(id);
    }

    public Outcome<Page<DealException>> list(Actor actor, ExceptionFilter filter, int limit, Optional<String> cursor) {
        return permitted(actor, filter).map(seen -> transactions.read(() -> exceptions.list(seen, limit, cursor)));
    }

    public Outcome<ExceptionBoard> board(Actor actor, int oldest) {
        return permitted(actor, ExceptionFilter.OPEN).map(seen -> board(seen, oldest));
    }

    /**
     * Of all; for what the desk itself says.
     *
     * @param oldest so many of them, 0 for the figures alone
     */
    public ExceptionBoard board(int oldest) {
        return board(ExceptionFilter.OPEN, oldest);
    }

    public Outcome<RegistryRisk> risk(Actor actor) {
        return permitted(actor, ExceptionFilter.OPEN).map(seen -> transactions.read(() -> risk(seen, today())));
    }

    private ExceptionBoard board(ExceptionFilter seen, int oldest) {
        LocalDate today = today();
        return transactions.read(
                () -> new ExceptionBoard(today, risk(seen, today), bands(seen, today), oldest(seen, oldest)));
    }

    private List<DealException> oldest(ExceptionFilter seen, int most) {
        return most == 0
                ? List.of()
                : exceptions.list(seen, most, Optional.empty()).items();
    }

    private Map<AgeBand, Long> bands(ExceptionFilter seen, LocalDate today) {
        Map<AgeBand, Long> bands = new EnumMap<>(AgeBand.class);
        for (AgeBand band : AgeBand.values()) {
            bands.put(band, exceptions.count(seen.in(band, today)));
        }
        return bands;
    }

    private RegistryRisk risk(ExceptionFilter seen, LocalDate today) {
        int oldest = exceptions.list(seen, 1, Optional.empty()).items().stream()
                .mapToInt(exception -> exception.age(today))
                .findFirst()
                .orElse(0);
        return new RegistryRisk(
                exceptions.count(seen), exceptions.count(seen.agedAtLeast(RegistryRisk.AGING_DAYS, today)), oldest);
    }

    private static Outcome<ExceptionFilter> permitted(Actor actor, ExceptionFilter filter) {
        if (ExceptionAccess.seesAll(actor)) {
            return Outcome.done(filter);
        }
        Optional<Refusal> stranger = Permission.QUOTE.refusalFor(actor);
        return stranger.isPresent() ? Outcome.refused(stranger.get()) : Outcome.done(filter.seenBy(actor.id()));
    }
}
