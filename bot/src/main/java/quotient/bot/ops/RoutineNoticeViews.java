package quotient.bot.ops;

import static quotient.bot.blocks.Text.escape;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.slack.NoticeView;
import quotient.domain.company.Companies;
import quotient.domain.notices.Notice;
import quotient.domain.routines.RoutineNotices;
import quotient.domain.routines.RoutineScope;

/** Which view draws what ops hears of routines. */
public final class RoutineNoticeViews {

    private final Companies companies;

    public RoutineNoticeViews(Companies companies) {
        this.companies = companies;
    }

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(RoutineNotices.ROUTINE_TROUBLE.name(), notice -> Optional.of(Message.plain(trouble(notice))));
    }

    private String trouble(Notice notice) {
        Map<String, String> facts = notice.facts();
        String routine = "*" + escape(notice.subject()) + "*";
        String run = routine + " of " + facts.get("period") + " for " + scope(facts.get("scope"));
        String cause = escape(facts.get("cause"));
        return switch (facts.get("what")) {
            case "failed" ->
                ":warning: " + run + " failed: " + cause + ". I try again " + nextTry(facts)
                        + " and until it is 2 h late, and tell you how it ends.";
            case "recovered" -> ":white_check_mark: " + run + " is done, at attempt " + facts.get("attempts") + ".";
            case "given_up" ->
                ":x: " + run + " is given up after " + facts.get("attempts") + " attempts: " + cause + "."
                        + byHand(notice);
            default ->
                ":fast_forward: " + routine + " was skipped " + times(facts) + ": " + cause + "." + byHand(notice);
        };
    }

    private String nextTry(Map<String, String> facts) {
        return Optional.ofNullable(facts.get("next_try"))
                .map(next ->
                        Text.moment(Instant.parse(next), companies.current().zone()))
                .orElse("soon");
    }

    private static String times(Map<String, String> facts) {
        return facts.get("count").equals("1")
                ? "once, " + facts.get("period")
                : facts.get("count") + " times, from " + facts.get("first") + " to " + facts.get("period");
    }

    private static String byHand(Notice notice) {
        return " `/ops schedules run " + escape(notice.subject()) + "` runs it by hand.";
    }

    static String scope(String id) {
        if (id.matches("[UW][A-Z0-9]+")) {
            return Text.mention(id);
        }
        if (id.startsWith(RoutineScope.CLIENT)) {
            return escape(id.substring(RoutineScope.CLIENT.length()));
        }
        return id.matches("[CG][A-Z0-9]+") ? "<#" + id + ">" : "the company";
    }
}
