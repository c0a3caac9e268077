package quotient.bot.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.dealexceptions.AgeBand;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.domain.dealexceptions.ExceptionStatus;
import quotient.domain.reading.Fields;
import quotient.domain.reading.Word;

/** Which exceptions somebody asks for: {@code ?status=&band=&limit=&cursor=}. A band is one of open ones. */
record ExceptionQuery(ExceptionFilter filter, int limit, Optional<String> cursor) {

    private static final List<String> NAMES = List.of("status", "band", "limit", "cursor");
    private static final List<String> STATUSES = Word.codes(ExceptionStatus.values());
    private static final int LONGEST_CURSOR = 500;

    static ExceptionQuery read(String query, LocalDate today) {
        Map<String, String> typed = Form.fields(query, Set.of());
        Fields fields = new Fields(typed);
        fields.refuseOthersThan(NAMES);
        Optional<ExceptionStatus> status = fields.optionalWord("status", ExceptionStatus::ofWord, STATUSES);
        Optional<AgeBand> band = fields.optionalWord("band", AgeBand::ofCode, AgeBand.codes());
        if (band.isPresent()
                && status.filter(which -> which != ExceptionStatus.OPEN).isPresent()) {
            fields.note("band", "band goes with open exceptions only: leave status out, or say status=open.");
        }
        int limit = PageLimit.read(fields);
        Optional<String> cursor = fields.free("cursor", LONGEST_CURSOR);
        fields.check();
        ExceptionFilter filter = status.map(ExceptionFilter.ALL::withStatus).orElse(ExceptionFilter.ALL);
        return new ExceptionQuery(band.map(one -> filter.in(one, today)).orElse(filter), limit, cursor);
    }
}
