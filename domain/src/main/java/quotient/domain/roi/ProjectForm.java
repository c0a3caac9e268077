package quotient.domain.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.company.Companies;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;
import quotient.domain.reading.Word;

/** Reads a project from fields, by the names that the REST API gives them. */
public final class ProjectForm {

    static final String CLIENT = "client";

    /** What an hour is worth when nobody says, in the company's currency (M22: 500 hours are 25,000 dollars in INS). */
    static final BigDecimal USUAL_HOURLY_RATE = BigDecimal.valueOf(50);

    private static final String NAME = "name";
    private static final String SOLUTION = "solution_type";
    private static final String STATUS = "status";
    private static final String START = "start_date";
    private static final String GO_LIVE = "go_live_date";
    private static final String COMPLETION = "completion_date";
    private static final String ONE_OFF = "one_off_cost";
    private static final String MARGIN = "gross_margin_pct";
    private static final String RATE = "hourly_rate";
    private static final String TEAM = "team_size";
    private static final String CRITERIA = "success_criteria";
    private static final String COWS = "sacred_cows";
    private static final List<String> NAMES = List.of(
            CLIENT, NAME, SOLUTION, STATUS, START, GO_LIVE, COMPLETION, ONE_OFF, MARGIN, RATE, TEAM, CRITERIA, COWS);
    private static final int LARGEST_TEAM = 1_000_000;

    private final Companies companies;

    public ProjectForm(Companies companies) {
        this.companies = companies;
    }

    /** @throws InvalidInput with a sentence for each field that is wrong */
    public NewProject read(Map<String, String> typed) {
        RoiFields read = new RoiFields(typed, NAMES);
        Fields fields = read.fields();
        NewProject project = new NewProject(
                read.requiredName(CLIENT, "say for which client"),
                read.requiredName(NAME, "say what the project is called"),
                read.name(SOLUTION),
                fields.optionalWord(STATUS, ProjectStatus::ofWord, Word.codes(ProjectStatus.values()))
                        .orElse(ProjectStatus.PLANNING),
                dates(read),
                terms(read),
                scope(read));
        fields.check();
        return project;
    }

    private static ProjectDates dates(RoiFields read) {
        ProjectDates dates = new ProjectDates(read.day(START), read.day(GO_LIVE), read.day(COMPLETION));
        ordered(read, GO_LIVE, dates.goLive(), START, dates.start());
        ordered(read, COMPLETION, dates.completion(), GO_LIVE, dates.goLive().or(dates::start));
        return dates;
    }

    private static void ordered(
            RoiFields read, String field, Optional<LocalDate> day, String earlier, Optional<LocalDate> before) {
        day.filter(later -> before.filter(later::isBefore).isPresent())
                .ifPresent(later -> read.fields()
                        .note(
                                field,
                                field + " " + later + " lies before " + earlier + " " + before.orElseThrow()
                                        + ": give a day on or after it."));
    }

    private ProjectTerms terms(RoiFields read) {
        Currency currency = companies.current().currency();
        boolean said = read.fields().text(MARGIN).isPresent();
        return new ProjectTerms(
                read.money(ONE_OFF, currency),
                said ? read.fields().percent(MARGIN) : Percent.HUNDRED,
                read.money(RATE, currency).orElseGet(() -> new Money(USUAL_HOURLY_RATE, currency)));
    }

    private static ProjectScope scope(RoiFields read) {
        boolean said = read.fields().text(TEAM).isPresent();
        long people = read.fields().whole(TEAM, "number of people", LARGEST_TEAM, false);
        return new ProjectScope(
                said ? Optional.of((int) people) : Optional.empty(), read.words(CRITERIA), read.words(COWS));
    }
}
