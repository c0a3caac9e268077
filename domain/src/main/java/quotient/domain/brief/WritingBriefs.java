package quotient.domain.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.notices.Notice;
import quotient.domain.people.Actor;

/** Writes the brief of a week, from what the desk keeps at that moment (F10, PRC §32). */
public final class WritingBriefs {

    /** The routine that says it, by whose runs it is told how often the brief came on time. */
    public static final String ROUTINE = "weekly-brief";

    private static final int WEEKS = 8;

    private final Transactions transactions;
    private final Companies companies;
    private final RevenueMoves revenue;
    private final List<BriefPart> parts;
    private final Briefs briefs;
    private final AuditTrail audit;
    private final BriefNotices notices;

    public WritingBriefs(
            Transactions transactions,
            Companies companies,
            RevenueMoves revenue,
            BriefParts parts,
            Briefs briefs,
            AuditTrail audit,
            BriefNotices notices) {
        this.transactions = transactions;
        this.companies = companies;
        this.revenue = revenue;
        this.parts = parts.inOrder();
        this.briefs = briefs;
        this.audit = audit;
        this.notices = notices;
    }

    /** About the last whole ISO week before that moment; keeps nothing. */
    public Brief write(Instant at) {
        return transactions.read(
                () -> written(BriefWeek.before(at, companies.current().zone())));
    }

    /** The one that was said on the day of that moment, if one was. */
    public Optional<Brief> said(Instant at) {
        return briefs.find(LocalDate.ofInstant(at, companies.current().zone()));
    }

    /** To whom it goes; none where the company has no such channel. */
    public List<Notice> notices(Brief brief) {
        return notices.card(brief);
    }

    /** Keeps and says it. Joins the caller's transaction. */
    public void post(Brief brief, List<Notice> said) {
        briefs.add(brief);
        audit.append(new AuditEntry(
                brief.at(),
                Actor.QUOTIENT.id(),
                "brief.said",
                brief.subject(),
                Optional.empty(),
                Map.of("lines", Integer.toString(brief.lines().size()))));
        notices.put(said);
    }

    private Brief written(BriefWeek week) {
        List<RevenueWeek> weeks = revenue.weeks(week.week(), WEEKS);
        List<BriefLine> lines = new ArrayList<>(RevenueLines.of(weeks));
        parts.forEach(part -> lines.addAll(part.lines(week)));
        return new Brief(
                week.day(), week.week().lastDay(), week.at(), lines, weeks, Optional.empty(), Optional.empty());
    }
}
