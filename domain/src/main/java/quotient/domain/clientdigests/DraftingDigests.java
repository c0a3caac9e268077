package quotient.domain.clientdigests;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import quotient.domain.company.Client;
import quotient.domain.company.Companies;

/** Puts into words what a client could be told at a moment. */
public final class DraftingDigests {

    private final GatheringClientFacts gathering;
    private final ClientDigests digests;
    private final Companies companies;
    private final WeekRules week;

    /** @param highlights the sources of a week's bullets, in the order in which they are read */
    public DraftingDigests(
            GatheringClientFacts gathering, ClientDigests digests, Companies companies, List<Highlights> highlights) {
        this.gathering = gathering;
        this.digests = digests;
        this.companies = companies;
        this.week = new WeekRules(highlights);
    }

    Draft draft(DigestKind kind, Client client, RhythmSetting rhythm, Instant at) {
        ClientFacts facts = gathering.gather(client, at);
        return switch (kind) {
            case DAILY_WIN -> DailyWinRules.draft(facts, rhythm.rhythm());
            case WEEKLY -> week.draft(facts);
            case MILESTONE -> new MilestoneRules(facts, digests.reached(client.name())).draft();
        };
    }

    boolean mayCome(Client client, RhythmSetting rhythm, Instant at) {
        ZoneId zone = client.zone().orElse(companies.current().zone());
        return rhythm.allows(at.atZone(zone).toLocalDate(), zone);
    }
}
