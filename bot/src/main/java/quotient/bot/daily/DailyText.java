package quotient.bot.daily;

import static quotient.bot.blocks.Text.escape;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import quotient.bot.blocks.Text;
import quotient.domain.company.Company;
import quotient.domain.dealdesk.WaitingApproval;
import quotient.domain.handoff.OpenItem;
import quotient.domain.handoff.PackItem;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;
import quotient.domain.people.Person;
import quotient.domain.usage.Budget;

/** The phrases that the messages of a day share. Everything a person wrote is escaped here. */
final class DailyText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final int LONGEST = 160;

    private DailyText() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 1 item}, {@code 3 items}. */
    static String count(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    /** {@code 1 approval waits past its time}, {@code 5 approvals wait past their time}. */
    static String late(long approvals) {
        return count(approvals, "approval waits past its time", "approvals wait past their time");
    }

    /** {@code *A-1001* SEV-2 · Budget used up · owner @Max · next: … · ETA …}. */
    static String item(PackItem item, Company company) {
        List<String> parts = new ArrayList<>(List.of(
                "*" + item.item().id() + "* " + item.item().severity().spoken(),
                escape(Text.shorten(item.item().headline(), LONGEST))));
        item.item().owner().ifPresent(owner -> parts.add("owner " + Text.mention(owner.value())));
        item.nextAction().ifPresent(next -> parts.add("next: " + escape(Text.shorten(next, LONGEST))));
        item.eta().ifPresent(eta -> parts.add("ETA " + Text.moment(eta, company.zone())));
        if (item.item().isUnacknowledgedCritical()) {
            parts.add("nobody has acknowledged it");
        }
        return String.join(" · ", parts);
    }

    /** {@code *Q-1007* $12.00 of Rae · waits for Max since … · was due …}. */
    static String waiting(WaitingApproval each, Company company) {
        String deciders = each.deciders().isEmpty()
                ? "nobody in the company may decide it"
                : "waits for "
                        + each.deciders().stream()
                                .map(Person::id)
                                .map(id -> Text.mention(id.value()))
                                .reduce((one, other) -> one + " or " + other)
                                .orElseThrow();
        return "*" + each.quote().id() + "* "
                + MoneyText.cents(each.quote().price().offered()) + " of "
                + escape(each.quote().authorName()) + " · " + deciders + " · due "
                + Text.moment(each.due(), company.zone());
    }

    /** {@code 63.10 % of $100.00 used ($63.10), normal}. */
    static String budget(Budget.Standing standing) {
        return standing.utilization().toPlainString() + " % of " + MoneyText.cents(standing.budget()) + " used ("
                + MoneyText.cents(standing.spent()) + "), "
                + standing.level().name().toLowerCase(Locale.ROOT);
    }

    /** {@code ▲ $4.20 more than the day before}. */
    static String change(Money now, Money before) {
        if (!now.currency().equals(before.currency())) {
            return "the day before was in another currency";
        }
        Money difference = now.minus(before);
        return switch (difference.amount().signum()) {
            case 0 -> "as the day before";
            case 1 -> "▲ " + MoneyText.cents(difference) + " more than the day before";
            default -> "▼ " + MoneyText.cents(before.minus(now)) + " less than the day before";
        };
    }

    static boolean isIncident(PackItem item) {
        return item.item().sort() == OpenItem.Sort.INCIDENT;
    }

    static String lines(List<String> lines, int most) {
        String shown = lines.stream()
                .limit(most)
                .map(line -> "• " + line)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        int more = lines.size() - most;
        return more > 0 ? shown + "\n• and " + more + " more: `/ops`" : shown;
    }
}
