package quotient.bot.http;

import com.google.gson.JsonObject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import quotient.domain.company.Companies;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.pricinghealth.CheckingPricingHealth;
import quotient.domain.pricinghealth.PricingReport;
import quotient.domain.pricinghealth.ReportingPricing;
import quotient.domain.reading.Fields;

/** How pricing is doing, under the names that the seeds gave it (P101, P103, P104). */
public final class PricingHealthApi implements Routes {

    private static final int USUAL_DAYS = 7;

    private final CheckingPricingHealth checking;
    private final ReportingPricing reporting;
    private final Companies companies;

    public PricingHealthApi(CheckingPricingHealth checking, ReportingPricing reporting, Companies companies) {
        this.checking = checking;
        this.reporting = reporting;
        this.companies = companies;
    }

    @Override
    public void addTo(RoutesConfig door) {
        door.get("/api/pricing/health", context -> {
            noQuestions(context);
            send(
                    context,
                    checking.check(Bearers.caller(context)),
                    (health, body) -> body.add(
                            "health",
                            PricingHealthJson.health(health, companies.current().zone())));
        });
        door.get("/api/orchestrator/status", context -> {
            noQuestions(context);
            send(context, checking.check(Bearers.caller(context)), PricingHealthJson::addStatus);
        });
        door.get(
                "/api/pricing/report",
                context -> send(
                        context, report(context), (report, body) -> body.add("report", PricingReportJson.of(report))));
    }

    private Outcome<PricingReport> report(Context context) {
        Actor caller = Bearers.caller(context);
        Fields fields = asked(context, List.of("days", "date"));
        Optional<LocalDate> date = date(fields);
        int days = days(fields);
        if (fields.text("days").isPresent() && fields.text("date").isPresent()) {
            fields.note("date", "Give either days or date, not both.");
        }
        fields.check();
        return date.map(day -> reporting.report(caller, day, day)).orElseGet(() -> reporting.report(caller, days));
    }

    private static int days(Fields fields) {
        Optional<String> typed = fields.text("days");
        int days = typed.filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(typed.isPresent() ? 0 : USUAL_DAYS);
        if (days < 1 || days > ReportingPricing.MOST_DAYS) {
            fields.note(
                    "days",
                    "days " + Fields.quoted(typed.orElse("")) + " must be a whole number from 1 to "
                            + ReportingPricing.MOST_DAYS + ".");
        }
        return days;
    }

    private Optional<LocalDate> date(Fields fields) {
        Optional<String> typed = fields.text("date");
        Optional<LocalDate> date = typed.flatMap(PricingHealthApi::date);
        if (typed.isPresent() && (date.isEmpty() || date.get().isAfter(reporting.today()))) {
            fields.note(
                    "date",
                    "date " + Fields.quoted(typed.get()) + " must be a day up to today, like " + reporting.today()
                            + ".");
        }
        return date;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return Optional.of(date).filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static void noQuestions(Context context) {
        asked(context, List.of()).check();
    }

    private static Fields asked(Context context, List<String> known) {
        String query = Optional.ofNullable(context.queryString()).orElse("");
        Fields fields = new Fields(Form.fields(query, Set.of()));
        fields.refuseOthersThan(known);
        return fields;
    }

    private static <T> void send(Context context, Outcome<T> outcome, BiConsumer<T, JsonObject> drawn) {
        JsonObject body = new JsonObject();
        body.addProperty("success", true);
        outcome.match(
                        value -> {
                            drawn.accept(value, body);
                            return Answer.of(200, body);
                        },
                        refusal -> {
                            throw Problem.of(refusal).refused();
                        })
                .send(context);
    }
}
