package quotient.bot.approvals;

import static quotient.bot.blocks.Text.escape;

import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.NoticeView;
import quotient.domain.absences.AbsenceNotices;
import quotient.domain.notices.Notice;

/** Which view draws what is said when somebody hands over. */
public final class AbsenceNoticeViews {

    /** By the name of the kind. */
    public Map<String, NoticeView> views() {
        return Map.of(AbsenceNotices.STANDS_IN.name(), notice -> Optional.of(standsIn(notice)));
    }

    private static Message standsIn(Notice notice) {
        Map<String, String> facts = notice.facts();
        String reason = facts.getOrDefault(AbsenceNotices.REASON, "");
        return Message.plain("You decide for *" + escape(facts.getOrDefault(AbsenceNotices.NAME, "")) + "* from "
                + facts.get(AbsenceNotices.FROM) + " to " + facts.get(AbsenceNotices.TO)
                + (reason.isEmpty() ? "" : ": " + escape(reason))
                + ". You get a card for what waits; `/approvals` lists it.");
    }
}
