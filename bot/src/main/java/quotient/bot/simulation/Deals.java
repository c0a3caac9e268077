package quotient.bot.simulation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionFilter;

/** What a sales team does about deals below their guardrails: it strikes them, wins margin back, or lets them grow old. */
final class Deals {

    private static final int MOST = 200;
    private static final String[] HANDLERS = {"U0REP", "U0OTHER", "U0MGR", "U0LEAD", "U0DESK", "U0EXEC"};

    private static final String[] APPROVERS = {"U0MGR", "U0LEAD", "U0DESK", "U0EXEC"};

    private final People people;
    private final Desk desk;
    private final Mortality mortality;
    private final SimulatedClock clock;
    private final Random random;
    private final Tally tally;

    Deals(People people, Desk desk, Mortality mortality, SimulatedClock clock, Random random, Tally tally) {
        this.people = people;
        this.desk = desk;
        this.mortality = mortality;
        this.clock = clock;
        this.random = random;
        this.tally = tally;
    }

    /** A deal that is below its guardrail from the first line on, tried in several ways, and entered in the registry. */
    void strike() {
        String rep = people.rep();
        String line = "/quote k2p5 low startup " + (100 + random.nextInt(900)) + "000 " + (100 + random.nextInt(900))
                + "000 discount=" + random.nextInt(12) + " client=\"" + people.account() + "\"";
        people.quote(rep, line).ifPresent(quote -> {
            if (random.nextBoolean()) {
                people.soon(
                        20, () -> people.types(rep, "/quote scenarios " + quote + " as quoted | sonnet | discount=5"));
            }
            people.later(2000, () -> people.types(rep, entry(quote)));
        });
    }

    private String entry(String quote) {
        LocalDate target = today().plusDays(30L + random.nextInt(60));
        return "/exceptions new " + quote + " " + people.pick("upsell", "scope_reduction", "renewal_repricing") + " "
                + target + " plan=\"sell support\" a strategic logo";
    }

    /** Somebody takes one of the open ones into their hands, be it theirs or not. */
    void handle() {
        open().ifPresent(exception -> {
            tally.add("exceptions taken up");
            people.types(
                    people.pick(HANDLERS), "/exceptions " + act(exception.id().value()));
        });
    }

    private String act(String exception) {
        int choice = random.nextInt(10);
        if (choice < 4) {
            return "progress " + exception + " 0." + (10 + random.nextInt(80)) + " support sold";
        }
        if (choice < 6) {
            return "close " + exception + " " + (55 + random.nextInt(10)) + " recovered";
        }
        return choice < 8 ? "reapprove " + exception + " still worth it" : "retire " + exception + " the customer left";
    }

    /** An approver is away for some days, or hands over, and may be back early. */
    void leave() {
        String who = people.pick(APPROVERS);
        LocalDate from = today().plusDays(random.nextInt(3));
        LocalDate to = from.plusDays(random.nextInt(6));
        boolean handsOver = random.nextBoolean();
        people.types(
                who,
                handsOver
                        ? "/approvals delegate <@" + people.pick(APPROVERS) + "> " + from + " " + to + " on holiday"
                        : "/approvals away " + from + " " + to);
        if (random.nextInt(3) == 0) {
            people.later(2000, () -> people.types(who, "/approvals back"));
        }
    }

    private Optional<DealException> open() {
        if (!desk.isUp()) {
            return Optional.empty();
        }
        mortality.spare(true);
        List<DealException> open = desk.house()
                .ports()
                .exceptions()
                .list(ExceptionFilter.OPEN, MOST, Optional.empty())
                .items();
        mortality.spare(false);
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(random.nextInt(open.size())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
