package quotient.bot.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotient.domain.company.Segment;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteForm;
import quotient.domain.reading.Fields;

/** Which quotes somebody asks for: {@code ?status=&segment=&since=&limit=&cursor=}. */
record QuoteQuery(QuoteFilter filter, int limit, Optional<String> cursor) {

    private static final List<String> NAMES = List.of("status", "segment", "since", "limit", "cursor");
    private static final List<String> STATUSES =
            Stream.of(DecisionStatus.values()).map(DecisionStatus::code).toList();
    /** Further away than any quote, and near enough for every database. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int LONGEST_CURSOR = 500;

    /** @param zone in which a bare date begins */
    static QuoteQuery read(String query, ZoneId zone) {
        Map<String, String> typed = Form.fields(query, Set.of());
        Fields fields = new Fields(typed);
        fields.refuseOthersThan(NAMES);
        QuoteFilter filter = new QuoteFilter(
                Optional.empty(),
                fields.optionalWord("status", QuoteQuery::status, STATUSES),
                Optional.empty(),
                fields.optionalWord("segment", Segment::ofWord, QuoteForm.SEGMENTS),
                since(fields, zone));
        QuoteQuery read = new QuoteQuery(filter, PageLimit.read(fields), fields.free("cursor", LONGEST_CURSOR));
        fields.check();
        return read;
    }

    private static Optional<Instant> since(Fields fields, ZoneId zone) {
        Optional<String> text = fields.text("since");
        Optional<Instant> moment = text.flatMap(typed -> moment(typed, zone))
                .filter(read -> read.isAfter(EARLIEST) && read.isBefore(LATEST));
        if (text.isPresent() && moment.isEmpty()) {
            fields.note(
                    "since",
                    "since " + Fields.quoted(text.get())
                            + " is no moment: give a date like 2026-03-02 or a time like 2026-03-02T08:00:00-05:00.");
        }
        return moment;
    }

    /** In a query an unescaped plus is a blank, so a blank before an offset was one. */
    private static Optional<Instant> moment(String text, ZoneId zone) {
        try {
            return Optional.of(
                    text.contains("T")
                            ? OffsetDateTime.parse(text.replace(' ', '+')).toInstant()
                            : LocalDate.parse(text).atStartOfDay(zone).toInstant());
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<DecisionStatus> status(String code) {
        return Stream.of(DecisionStatus.values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
