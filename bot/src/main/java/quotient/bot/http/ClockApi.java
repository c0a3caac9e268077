package quotient.bot.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.bot.clock.VirtualClock;
import quotient.domain.company.Companies;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Permission;
import quotient.domain.reading.Fields;
import quotient.schedules.Ran;

/** Shows and moves the virtual clock (contract section 6). With the system's clock there is nothing here. */
public final class ClockApi implements Routes {

    private static final String PATH = "/api/admin/clock";
    private static final Period FARTHEST = Period.ofYears(5);
    /** Moments are kept as nanoseconds, which end in 2262; what is reckoned from now must fit too. */
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private final Optional<VirtualClock> clock;
    private final Companies companies;
    private final Runnable settle;

    /**
     * @param clock empty with the system's clock
     * @param settle returns when everything that a move of the clock set off has come to rest, such as the outbox
     */
    public ClockApi(Optional<VirtualClock> clock, Companies companies, Runnable settle) {
        this.clock = clock;
        this.companies = companies;
        this.settle = settle;
    }

    @Override
    public void addTo(RoutesConfig door) {
        door.get(PATH, context -> shown(permitted(context)).send(context));
        door.post(PATH, context -> moved(permitted(context), context).send(context));
    }

    private VirtualClock permitted(Context context) {
        VirtualClock virtual = clock.orElseThrow(() -> Problem.of(404, "The clock is the system's, which nobody moves.")
                .refused());
        Permission.ADMINISTER.refusalFor(Bearers.caller(context)).ifPresent(refusal -> {
            throw Problem.of(refusal).refused();
        });
        return virtual;
    }

    private Answer shown(VirtualClock virtual) {
        return Answer.of(200, now(virtual));
    }

    private Answer moved(VirtualClock virtual, Context context) {
        Fields fields = new Fields(Body.fields(context, Set.of()));
        fields.refuseOthersThan(List.of("advance", "to"));
        fields.check();
        Instant target = target(virtual, fields);
        if (target.isBefore(virtual.instant())) {
            throw new InvalidInput(
                    fields.text("to").isPresent() ? "to" : "advance",
                    "The clock never goes backwards: it is " + shownNow(virtual) + " now.");
        }
        List<Ran> ran = virtual.moveTo(target);
        settle.run();
        JsonObject body = now(virtual);
        body.add("ran", Json.texts(ran.stream().map(Ran::name).toList()));
        body.add("runs", runs(ran));
        return Answer.of(200, body);
    }

    private JsonArray runs(List<Ran> ran) {
        ZoneId zone = companies.current().zone();
        JsonArray runs = new JsonArray();
        for (Ran each : ran) {
            JsonObject run = new JsonObject();
            run.addProperty("routine", each.name());
            run.addProperty("scope", each.scope());
            run.addProperty("at", Json.moment(each.at(), zone));
            run.addProperty("result", each.result());
            runs.add(run);
        }
        return runs;
    }

    private Instant target(VirtualClock virtual, Fields fields) {
        Optional<String> advance = fields.text("advance");
        Optional<String> to = fields.text("to");
        if (advance.isPresent() == to.isPresent()) {
            throw new InvalidInput("advance", "Give either advance, like P1D, or to, like 2026-03-06T14:00:00-05:00.");
        }
        ZonedDateTime now = virtual.instant().atZone(companies.current().zone());
        Instant target = to.map(ClockApi::moment).orElseGet(() -> later(now, advance.orElse("")));
        if (target.isAfter(now.plus(FARTHEST).toInstant())) {
            throw new InvalidInput(to.isPresent() ? "to" : "advance", "The clock moves 5 years at a time at the most.");
        }
        if (!target.isBefore(END)) {
            throw new InvalidInput(to.isPresent() ? "to" : "advance", "The clock ends with the year 2199.");
        }
        return target;
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException wrong) {
            throw new InvalidInput(
                    "to", "to " + Fields.quoted(text) + " is no moment: give one like 2026-03-06T14:00:00-05:00.");
        }
    }

    /** Days, weeks, months and years are the company's; hours and less are exact. */
    private static Instant later(ZonedDateTime now, String text) {
        try {
            int time = text.indexOf('T');
            Period days = time == 1 ? Period.ZERO : Period.parse(time < 0 ? text : text.substring(0, time));
            Duration exact = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
            return now.plus(days).plus(exact).toInstant();
        } catch (DateTimeException | ArithmeticException wrong) {
            throw new InvalidInput(
                    "advance",
                    "advance " + Fields.quoted(text) + " is no ISO 8601 duration: give one like P1D or PT4H.");
        }
    }

    private JsonObject now(VirtualClock virtual) {
        JsonObject body = new JsonObject();
        body.addProperty("now", shownNow(virtual));
        return body;
    }

    private String shownNow(VirtualClock virtual) {
        return Json.moment(virtual.instant(), companies.current().zone());
    }
}
