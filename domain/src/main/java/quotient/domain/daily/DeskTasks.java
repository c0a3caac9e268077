package quotient.domain.daily;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.daily.BriefingTask.Weight;
import quotient.domain.dealdesk.WaitingApproval;
import quotient.domain.handoff.OpenItem;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.people.Role;
import quotient.domain.routines.RoutineRun;
import quotient.domain.usage.Budget;
import quotient.domain.usage.BudgetLevel;

/** What those can do who decide, and who keep the desk running. */
final class DeskTasks {

    private DeskTasks() {}

    /** Approvals that wait for this person, the first due first. */
    static List<BriefingTask> decisions(Person person, List<WaitingApproval> waiting, Instant now) {
        return waiting.stream()
                .filter(each -> each.waitsFor(person.id()))
                .map(each -> decision(each, now))
                .toList();
    }

    private static BriefingTask decision(WaitingApproval each, Instant now) {
        boolean late = each.isLate(now);
        return new BriefingTask(
                late ? Weight.LATE : Weight.DECIDE,
                SellingTasks.named(each.quote()) + " of " + each.quote().authorName() + " waits for your decision"
                        + (late ? ", past its time" : "") + ", margin "
                        + each.quote().price().margin(),
                Optional.of(each.due()),
                "/quote waiting");
    }

    /** Their own open items, and for ops those that nobody has acknowledged. */
    static List<BriefingTask> items(Person person, List<OpenItem> open) {
        boolean ops = person.holds(Role.OPS) || person.holds(Role.REVOPS);
        return open.stream()
                .filter(item -> !item.acknowledged() && item.sort() != OpenItem.Sort.APPROVAL)
                .filter(item -> isTheirs(item, person) || (ops && Permission.HANDLE_ALERTS.isGivenTo(Actor.of(person))))
                .map(item -> item(item, person))
                .toList();
    }

    private static BriefingTask item(OpenItem item, Person person) {
        String command =
                item.sort() == OpenItem.Sort.INCIDENT ? "/incident show " + item.id() : "/ops ack " + item.id();
        return new BriefingTask(
                item.severity().mayWake() ? Weight.CRITICAL : Weight.ASK,
                item.id() + " (" + item.severity().spoken() + ") "
                        + (isTheirs(item, person) ? "is yours" : item.owner().isEmpty() ? "has no owner" : "is open")
                        + " and nobody has acknowledged it: " + item.headline().replaceAll("\\.$", ""),
                Optional.empty(),
                command);
    }

    private static boolean isTheirs(OpenItem item, Person person) {
        return item.owner().filter(person.id()::equals).isPresent();
    }

    /** A budget near its end, and routines that fail, for those who can do something about it. */
    static List<BriefingTask> running(Person person, Budget.Standing budget, List<RoutineRun> failing) {
        List<BriefingTask> tasks = new ArrayList<>();
        boolean spends = Stream.of(Role.OPS, Role.REVOPS, Role.REVENUE_LEAD, Role.EXECUTIVE)
                .anyMatch(person::holds);
        if (spends && budget.level() != BudgetLevel.NORMAL) {
            tasks.add(new BriefingTask(Weight.BUDGET, budget.reason(), Optional.empty(), "/health"));
        }
        if (person.holds(Role.OPS)) {
            failing.forEach(run -> tasks.add(new BriefingTask(
                    Weight.LATE,
                    "The routine " + run.key().routine() + " failed " + run.attempts() + " times: " + run.why(),
                    run.nextTry(),
                    "/ops schedules")));
        }
        return tasks;
    }
}
