package quotient.bot.exports;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.dealexceptions.Aging;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.DealExceptions;
import quotient.domain.dealexceptions.ExceptedDeal;
import quotient.domain.dealexceptions.ExceptionEnd;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.domain.keeping.Page;

/** Every exception with its age on a day, oldest first, named as the REST API names its fields. */
public final class ExceptionExport implements Export {

    private static final List<String> COLUMNS = List.of(
            "exception_id",
            "status",
            "quote_id",
            "account",
            "segment",
            "currency",
            "standard_price",
            "exception_price",
            "minimum_margin_pct",
            "margin_pct",
            "margin_impact_pct",
            "margin_recovered_pct",
            "reason",
            "approved_by",
            "approved_by_name",
            "approved_by_role",
            "recovery_plan_kind",
            "recovery_plan",
            "target_recovery_date",
            "owner",
            "opened_on",
            "opened_by_name",
            "reviewed_on",
            "age_days",
            "band",
            "next_action",
            "reviews",
            "ended_on",
            "ended_by_name",
            "ended_margin_pct",
            "ended_why");

    private final DealExceptions exceptions;
    private final LocalDate today;

    /** @param today the company's local date */
    public ExceptionExport(DealExceptions exceptions, LocalDate today) {
        this.exceptions = exceptions;
        this.today = today;
    }

    @Override
    public Exported writeTo(Writer writer) throws IOException {
        SafeCsv csv = new SafeCsv(writer, COLUMNS);
        long rows = 0;
        Optional<String> cursor = Optional.empty();
        do {
            Page<DealException> page = exceptions.list(ExceptionFilter.ALL, PAGE, cursor);
            page.items().forEach(exception -> csv.row(cells(exception)));
            rows += page.items().size();
            cursor = page.next();
        } while (cursor.isPresent());
        csv.flush();
        return new Exported(rows, Optional.empty());
    }

    private Stream<?> cells(DealException exception) {
        return Stream.of(
                        Stream.of(exception.id(), exception.status().code()),
                        deal(exception.deal()),
                        Stream.of(exception.recovered().toPlainString(), exception.reason()),
                        agreed(exception),
                        aging(exception, Aging.of(exception, today)),
                        end(exception))
                .flatMap(part -> part);
    }

    private static Stream<?> deal(ExceptedDeal deal) {
        return Stream.of(
                deal.quote(),
                deal.account(),
                deal.segment().code(),
                deal.standardPrice().currency().getCurrencyCode(),
                deal.standardPrice().amount().toPlainString(),
                deal.exceptionPrice().amount().toPlainString(),
                deal.minimumMargin().value().toPlainString(),
                deal.margin().toPlainString(),
                deal.gap().toPlainString());
    }

    private static Stream<?> agreed(DealException exception) {
        return Stream.of(
                exception.approval().by(),
                exception.approval().name(),
                exception.approval().role(),
                exception.plan().kind().code(),
                exception.plan().description(),
                exception.plan().target(),
                exception.owner());
    }

    private static Stream<?> aging(DealException exception, Aging aging) {
        return Stream.of(
                exception.openedOn(),
                exception.opened().name(),
                exception.reviewedOn(),
                aging.days(),
                aging.band().code(),
                aging.next().code(),
                exception.reviews().stream()
                        .map(review -> review.outcome().code() + " on " + review.day() + " by "
                                + review.hand().name())
                        .collect(Collectors.joining("; ")));
    }

    private static Stream<?> end(DealException exception) {
        Optional<ExceptionEnd> end = exception.end();
        return Stream.of(
                end.map(ExceptionEnd::day),
                end.map(how -> how.hand().name()),
                end.flatMap(ExceptionEnd::margin).map(margin -> margin.toPlainString()),
                end.map(how -> how.hand().why()));
    }
}
