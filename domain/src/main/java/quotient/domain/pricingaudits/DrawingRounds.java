package quotient.domain.pricingaudits;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.audit.ChainMarks;
import quotient.domain.company.Companies;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.DealExceptions;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.domain.keeping.Page;
import quotient.domain.notices.Notice;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;

/** Draws what is to be audited of the week, the month or the quarter that has just ended (P110, P114). */
public final class DrawingRounds {

    private static final int PAGE = 500;
    private static final int QUARTER_MONTHS = 3;
    private static final int WEEK_DAYS = 7;

    private final PricingAudits audits;
    private final Quotes quotes;
    private final DealExceptions exceptions;
    private final ChainMarks marks;
    private final Companies companies;
    private final AuditNotices notices;
    private final AuditTrail audit;

    public DrawingRounds(
            PricingAudits audits,
            Quotes quotes,
            DealExceptions exceptions,
            ChainMarks marks,
            Companies companies,
            AuditNotices notices,
            AuditTrail audit) {
        this.audits = audits;
        this.quotes = quotes;
        this.exceptions = exceptions;
        this.marks = marks;
        this.companies = companies;
        this.notices = notices;
        this.audit = audit;
    }

    /** Of the period before that moment's; empty when there was nothing to draw from, or it was drawn already. */
    public Optional<AuditRound> draw(AuditKind kind, Instant at) {
        LocalDate today = at.atZone(companies.current().zone()).toLocalDate();
        LocalDate from = from(kind, today);
        LocalDate to = to(kind, from);
        long seed = seed(from);
        List<String> population = kind.isOfExceptions() ? exceptions(from, to) : List.of();
        List<QuoteId> made = kind.isOfExceptions() ? List.of() : made(from, to);
        List<String> subjects = kind.isOfExceptions()
                ? population
                : Draw.of(made, seed).stream().map(QuoteId::value).toList();
        AuditRound round = new AuditRound(kind, from, to, at, seed, population.size() + (long) made.size(), subjects);
        return Optional.of(round)
                .filter(drawn -> !drawn.subjects().isEmpty())
                .filter(drawn -> audits.round(drawn.name()).isEmpty());
    }

    public List<Notice> notices(AuditRound round) {
        return notices.round(round);
    }

    /** Joins the caller's transaction. */
    public void begin(AuditRound round, List<Notice> said) {
        audits.keep(round);
        audit.append(new AuditEntry(
                round.drawnAt(),
                Actor.QUOTIENT.id(),
                "audit.drawn",
                round.subject(),
                Optional.empty(),
                Map.of(
                        "seed", Long.toString(round.seed()),
                        "population", Long.toString(round.population()),
                        "drawn", String.join(",", round.subjects()))));
        notices.put(said);
    }

    static LocalDate from(AuditKind kind, LocalDate today) {
        return switch (kind) {
            case QUOTES_OF_WEEK ->
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(WEEK_DAYS);
            case EXCEPTIONS_OF_MONTH -> today.withDayOfMonth(1).minusMonths(1);
            case QUOTES_OF_QUARTER ->
                today.withDayOfMonth(1)
                        .minusMonths((today.getMonthValue() - 1) % QUARTER_MONTHS + (long) QUARTER_MONTHS);
        };
    }

    private static LocalDate to(AuditKind kind, LocalDate from) {
        return switch (kind) {
            case QUOTES_OF_WEEK -> from.plusDays(WEEK_DAYS - 1L);
            case EXCEPTIONS_OF_MONTH -> from.plusMonths(1).minusDays(1);
            case QUOTES_OF_QUARTER -> from.plusMonths(QUARTER_MONTHS).minusDays(1);
        };
    }

    /** The hash at which the log of everything was last read: nobody could know it while the quotes were made. */
    private long seed(LocalDate from) {
        return 31L * marks.last().hash().hashCode() + from.toEpochDay();
    }

    private List<QuoteId> made(LocalDate from, LocalDate to) {
        ZoneId zone = companies.current().zone();
        Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
        QuoteFilter since = new QuoteFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from.atStartOfDay(zone).toInstant()));
        List<QuoteId> made = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Quote> page = quotes.list(since, PAGE, cursor);
            page.items().stream()
                    .filter(quote -> quote.createdAt().isBefore(end))
                    .forEach(quote -> made.add(quote.id()));
            cursor = page.next();
        } while (cursor.isPresent());
        return made;
    }

    private List<String> exceptions(LocalDate from, LocalDate to) {
        ExceptionFilter opened = new ExceptionFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(from), Optional.of(to));
        List<String> found = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<DealException> page = exceptions.list(opened, PAGE, cursor);
            page.items().forEach(exception -> found.add(exception.id().value()));
            cursor = page.next();
        } while (cursor.isPresent());
        return found;
    }
}
