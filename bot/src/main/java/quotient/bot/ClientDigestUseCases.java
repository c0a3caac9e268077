package quotient.bot;

import java.time.Clock;
import java.util.List;
import quotient.domain.clientdigests.BusiestDayHighlights;
import quotient.domain.clientdigests.ClientDigestNotices;
import quotient.domain.clientdigests.DraftingDigests;
import quotient.domain.clientdigests.FindingDigests;
import quotient.domain.clientdigests.GatheringClientFacts;
import quotient.domain.clientdigests.HearingClients;
import quotient.domain.clientdigests.Highlights;
import quotient.domain.clientdigests.NextStepHighlights;
import quotient.domain.clientdigests.ReliabilityHighlights;
import quotient.domain.clientdigests.RestoringRhythms;
import quotient.domain.clientdigests.SayingDigests;
import quotient.domain.clientdigests.TaskHighlights;
import quotient.domain.notices.NoticeIds;

/** What clients are told by the day and by the week, over one set of ports and one clock. */
public record ClientDigestUseCases(
        SayingDigests saying, HearingClients hearing, RestoringRhythms restoring, FindingDigests finding) {

    /** Where the bullets of a client's week come from, as they are read. A source is plugged in by one line here. */
    private static final List<Highlights> HIGHLIGHTS = List.of(
            new TaskHighlights(), new BusiestDayHighlights(), new ReliabilityHighlights(), new NextStepHighlights());

    public static ClientDigestUseCases over(Ports ports, NoticeIds ids, Clock clock) {
        ClientDigestNotices notices =
                new ClientDigestNotices(ports.outbox(), ids, ports.clients(), ports.people(), ports.companies());
        DraftingDigests drafting = new DraftingDigests(
                new GatheringClientFacts(
                        ports.transactions(), ports.clientWork(), ports.clientDigests(), ports.companies()),
                ports.clientDigests(),
                ports.companies(),
                HIGHLIGHTS);
        return new ClientDigestUseCases(
                new SayingDigests(ports.clients(), ports.clientDigests(), drafting, notices),
                new HearingClients(
                        ports.transactions(), ports.clientDigests(), notices, ports.companies(), ports.audit(), clock),
                new RestoringRhythms(ports.transactions(), ports.clientDigests(), notices, ports.audit(), clock),
                new FindingDigests(ports.clientDigests(), notices));
    }
}
